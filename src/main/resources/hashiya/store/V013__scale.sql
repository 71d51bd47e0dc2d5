-- What a text is known by again in any encoding, spacing or vowel marks: the SHA-256 of its folded letters. It follows from the
-- text; where a row is missing it is made before the next import.
CREATE TABLE text_letters (
    article INTEGER NOT NULL,
    version INTEGER NOT NULL,
    letters TEXT    NOT NULL,
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX text_letters_by_letters ON text_letters (letters);

-- Which journal entries are undone together with the one before them, though each was written by itself: `first` is where the
-- stretch begins, and has no row of its own.
CREATE TABLE stretch (
    entry INTEGER PRIMARY KEY,
    first INTEGER NOT NULL CHECK (first < entry)
) STRICT;
