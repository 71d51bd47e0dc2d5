-- Which highlights were merged into one that is there, so that links to them lead to it.
CREATE TABLE highlight_absorbed (
    article  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    absorbed INTEGER NOT NULL,
    PRIMARY KEY (article, number, absorbed),
    FOREIGN KEY (article, number) REFERENCES highlight (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
