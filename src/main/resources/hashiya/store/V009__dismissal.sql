-- Passages of an article that were suggested as attributions and dismissed, by their letters: how the analyst goes through the
-- work, not the work. So they are in no journal and cannot be undone, and may name an article that is taken out.
CREATE TABLE dismissal (
    article INTEGER NOT NULL,
    quote   TEXT    NOT NULL,
    PRIMARY KEY (article, quote)
) STRICT, WITHOUT ROWID;
