-- Attributions of which the analyst has said that they do not go back to one origin.
CREATE TABLE distinction (
    id      INTEGER PRIMARY KEY,
    one     INTEGER NOT NULL REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED,
    other   INTEGER NOT NULL REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED,
    created TEXT    NOT NULL,
    CHECK (one < other)
) STRICT;
CREATE INDEX distinction_by_one ON distinction (one);
CREATE INDEX distinction_by_other ON distinction (other);

-- Up to where an article was ever in view, in UTF-16 units of the text that was worked on then.
ALTER TABLE bookmark ADD COLUMN furthest INTEGER NOT NULL DEFAULT 0;
