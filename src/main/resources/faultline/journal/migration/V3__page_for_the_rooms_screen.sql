-- Which exercise the room's screen shows, and the folder of its page; both empty if none is.
ALTER TABLE desk ADD wall_exercise VARCHAR;
ALTER TABLE desk ADD wall_folder VARCHAR;
