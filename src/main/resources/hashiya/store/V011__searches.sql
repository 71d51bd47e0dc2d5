-- Searches that are kept to be asked again, in the language of the search box.
CREATE TABLE saved_search (
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL,
    query TEXT NOT NULL,
    scope TEXT NOT NULL
) STRICT;

-- The newest journal entry when a saved search was last looked at: how the analyst goes about the work, not the work. So
-- it is in no journal and cannot be undone, and may name a search that is taken out.
CREATE TABLE look (
    search INTEGER PRIMARY KEY,
    entry  INTEGER NOT NULL,
    at     TEXT    NOT NULL
) STRICT;

-- Words and phrases that are one in search.
CREATE TABLE synonym_group (
    id INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE synonym (
    synonym_group INTEGER NOT NULL REFERENCES synonym_group (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    word          TEXT    NOT NULL,
    PRIMARY KEY (synonym_group, position)
) STRICT, WITHOUT ROWID;
