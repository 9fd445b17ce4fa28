-- Names and types here are part of what is stored: a change is a new migration, never an edit of this one.

-- Rows are added and never changed; each carries the hash of the one before it in its exercise.
CREATE TABLE event (
    exercise      VARCHAR NOT NULL,
    number        BIGINT NOT NULL,
    type          VARCHAR NOT NULL,
    version       INTEGER NOT NULL,
    body          CHARACTER LARGE OBJECT NOT NULL,
    at            VARCHAR NOT NULL,
    seat          VARCHAR NOT NULL,
    person        VARCHAR NOT NULL,
    command       UUID NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash          CHAR(64) NOT NULL,
    PRIMARY KEY (exercise, number)
);

CREATE INDEX event_by_command ON event (exercise, command);

-- What exercises began with, by SHA-256 of the text in UTF-8.
CREATE TABLE kept_text (
    digest CHAR(64) PRIMARY KEY,
    body   CHARACTER LARGE OBJECT NOT NULL
);

-- One row: the exercise that is open on this folder, if any.
CREATE TABLE desk (
    open_exercise VARCHAR
);

INSERT INTO desk VALUES (NULL);
