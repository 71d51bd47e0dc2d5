-- How what stands open stands: where each article stands, which panel is beside them, where two of them meet, and whether they
-- scroll together. In no journal, as `standing` itself.

-- The first letter in view, in UTF-16 units of the text; -1 where it is not known.
ALTER TABLE standing ADD COLUMN first_letter INTEGER NOT NULL DEFAULT -1 CHECK (first_letter >= -1);

CREATE TABLE arrangement (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    panel   TEXT NOT NULL,
    divider REAL NOT NULL CHECK (divider BETWEEN 0 AND 1),
    locked  INTEGER NOT NULL CHECK (locked IN (0, 1))
) STRICT;
