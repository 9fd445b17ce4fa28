-- Which exercise the room's screen shows, and the file that its page is written to; both empty if none is.
ALTER TABLE desk ADD wall_exercise VARCHAR;
ALTER TABLE desk ADD wall_file VARCHAR;
