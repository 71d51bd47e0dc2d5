-- The texts that an article had before the one it has, with the evidence that each came from.
CREATE TABLE earlier_text (
    article     INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    version     INTEGER NOT NULL,
    text_length INTEGER NOT NULL,
    text_sha256 TEXT    NOT NULL,
    sha256      TEXT    NOT NULL,
    bytes       INTEGER NOT NULL,
    file_name   TEXT    NOT NULL,
    encoding    TEXT    NOT NULL,
    captured    TEXT    NOT NULL,
    replaced    TEXT    NOT NULL,
    PRIMARY KEY (article, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX earlier_text_by_sha256 ON earlier_text (sha256);

-- Where a highlight stood when its letters were last looked at, if they have changed since.
CREATE TABLE former_anchor (
    article  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    exact    TEXT    NOT NULL,
    prefix   TEXT    NOT NULL,
    suffix   TEXT    NOT NULL,
    PRIMARY KEY (article, number),
    FOREIGN KEY (article, number) REFERENCES highlight (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
