-- A sample of the runs of words of each article, to tell near-copies by, as 4-byte numbers. It follows from the texts and
-- may be emptied at any time. It may name an article that is taken out.
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY,
    stamp   INTEGER NOT NULL,
    kept    BLOB    NOT NULL
) STRICT;
