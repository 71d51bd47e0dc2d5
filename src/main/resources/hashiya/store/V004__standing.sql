-- What stood open side by side when the workspace was closed: as a bookmark, how the analyst looks at the work, in no journal.
-- `place` counts from 0 at the start side; one of them is the active one. An article may be taken out.
CREATE TABLE standing (
    place   INTEGER PRIMARY KEY,
    article INTEGER NOT NULL,
    active  INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
