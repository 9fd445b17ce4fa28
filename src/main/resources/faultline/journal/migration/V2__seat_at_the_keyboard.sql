-- Which seat is taken at this folder's keyboard, and what of the facilitator's PIN is kept: never the PIN itself.
ALTER TABLE desk ADD seat VARCHAR DEFAULT 'white' NOT NULL;
ALTER TABLE desk ADD pin_salt VARCHAR;
ALTER TABLE desk ADD pin_iterations INTEGER;
ALTER TABLE desk ADD pin_hash VARCHAR;

-- Wrong PINs since the last right one, and when the last of them was given.
ALTER TABLE desk ADD wrong_pins INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE desk ADD wrong_pin_at VARCHAR;
