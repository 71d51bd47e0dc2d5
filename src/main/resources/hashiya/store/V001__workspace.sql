-- Times are UTC in ISO 8601; dates ISO 8601 as far as known, else empty; offsets UTF-16 units, ends exclusive.
-- Texts are never NULL: what is not known is empty.

CREATE TABLE workspace (
    id      TEXT NOT NULL PRIMARY KEY,
    created TEXT NOT NULL
) STRICT;

-- The last number given to each kind of thing; for highlights, in each article (the scope). Numbers are never reused.
CREATE TABLE sequence (
    kind  TEXT    NOT NULL,
    scope INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    PRIMARY KEY (kind, scope)
) STRICT, WITHOUT ROWID;

-- What happened, in order. `change` is what was written, as JSON; `entry` is the entry that was undone or done again;
-- `seal` the SHA-256 of the seal before it and of this entry's own columns, each on its line. Only ever appended to.
CREATE TABLE journal (
    number INTEGER PRIMARY KEY,
    at     TEXT    NOT NULL,
    act    TEXT    NOT NULL CHECK (act IN ('done', 'undone', 'redone')),
    entry  INTEGER NOT NULL,
    change TEXT    NOT NULL,
    seal   TEXT    NOT NULL
) STRICT;
CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is only appended to'); END;
CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is only appended to'); END;

-- Evidence: written once, never changed, and kept when an article is taken out, so that undo can bring it back.
CREATE TABLE original (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;
CREATE TRIGGER original_is_not_changed BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'Evidence is never changed'); END;
CREATE TRIGGER original_is_not_deleted BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'Evidence is never deleted'); END;

CREATE TABLE article_text (
    article INTEGER NOT NULL,
    version INTEGER NOT NULL,
    body    TEXT    NOT NULL,
    PRIMARY KEY (article, version)
) STRICT;
CREATE TRIGGER article_text_is_not_changed BEFORE UPDATE ON article_text
BEGIN SELECT RAISE(ABORT, 'Evidence is never changed'); END;
CREATE TRIGGER article_text_is_not_deleted BEFORE DELETE ON article_text
BEGIN SELECT RAISE(ABORT, 'Evidence is never deleted'); END;

CREATE TABLE article (
    id            INTEGER PRIMARY KEY,
    title         TEXT    NOT NULL,
    title_analyst TEXT    NOT NULL,
    outlet        TEXT    NOT NULL,
    byline        TEXT    NOT NULL,
    published     TEXT    NOT NULL,
    url           TEXT    NOT NULL,
    language      TEXT    NOT NULL,
    sha256        TEXT    NOT NULL,
    bytes         INTEGER NOT NULL,
    file_name     TEXT    NOT NULL,
    encoding      TEXT    NOT NULL,
    captured      TEXT    NOT NULL,
    text_version  INTEGER NOT NULL,
    text_length   INTEGER NOT NULL,
    text_sha256   TEXT    NOT NULL,
    direction     TEXT    NOT NULL,
    state         TEXT    NOT NULL
) STRICT;
CREATE INDEX article_by_sha256 ON article (sha256);

CREATE TABLE hidden (
    article   INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    start_at  INTEGER NOT NULL,
    end_at    INTEGER NOT NULL,
    furniture TEXT    NOT NULL,
    PRIMARY KEY (article, start_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
    id         INTEGER PRIMARY KEY,
    parent     INTEGER REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    colour     TEXT    NOT NULL,
    definition TEXT    NOT NULL,
    tag_set    TEXT    NOT NULL CHECK (tag_set IN ('ALLEGED', 'OBSERVED')),
    shortcut   TEXT    NOT NULL
) STRICT;
CREATE INDEX tag_by_parent ON tag (parent);

CREATE TABLE colour_meaning (
    colour  TEXT NOT NULL PRIMARY KEY,
    meaning TEXT NOT NULL
) STRICT;

CREATE TABLE highlight (
    article  INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    number   INTEGER NOT NULL,
    version  INTEGER NOT NULL,
    start_at INTEGER NOT NULL,
    end_at   INTEGER NOT NULL,
    exact    TEXT    NOT NULL,
    prefix   TEXT    NOT NULL,
    suffix   TEXT    NOT NULL,
    colour   TEXT    NOT NULL,
    created  TEXT    NOT NULL,
    PRIMARY KEY (article, number)
) STRICT;

CREATE TABLE highlight_tag (
    article INTEGER NOT NULL,
    number  INTEGER NOT NULL,
    tag     INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (article, number, tag),
    FOREIGN KEY (article, number) REFERENCES highlight (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX highlight_tag_by_tag ON highlight_tag (tag);

CREATE TABLE source (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    reason      TEXT NOT NULL
) STRICT;

CREATE TABLE source_alias (
    source   INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    alias    TEXT    NOT NULL,
    PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
    id      INTEGER PRIMARY KEY,
    wording TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
    id          INTEGER PRIMARY KEY,
    proposition TEXT    NOT NULL,
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    reason      TEXT    NOT NULL,
    question    INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    happened    TEXT    NOT NULL,
    place       TEXT    NOT NULL
) STRICT;
CREATE INDEX claim_by_question ON claim (question);

CREATE TABLE attribution (
    id       INTEGER PRIMARY KEY,
    claim    INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    article  INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    stance   TEXT    NOT NULL,
    reported TEXT    NOT NULL,
    origin   TEXT    NOT NULL,
    created  TEXT    NOT NULL,
    FOREIGN KEY (article, number) REFERENCES highlight (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX attribution_by_claim ON attribution (claim);
CREATE INDEX attribution_by_highlight ON attribution (article, number);

-- The relay chain: position 0 is the speaker.
CREATE TABLE attribution_source (
    attribution INTEGER NOT NULL REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    source      INTEGER NOT NULL REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (attribution, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_source_by_source ON attribution_source (source);

CREATE TABLE relation (
    id         INTEGER PRIMARY KEY,
    kind       TEXT    NOT NULL,
    from_claim INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    to_claim   INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    note       TEXT    NOT NULL
) STRICT;
CREATE INDEX relation_by_from ON relation (from_claim);
CREATE INDEX relation_by_to ON relation (to_claim);

-- What a note hangs on is named in the column of its kind; the others are NULL, and all are for the workspace.
CREATE TABLE note (
    id       INTEGER PRIMARY KEY,
    article  INTEGER REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    number   INTEGER,
    claim    INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    source   INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    markdown TEXT NOT NULL,
    created  TEXT NOT NULL,
    edited   TEXT NOT NULL,
    FOREIGN KEY (article, number) REFERENCES highlight (article, number) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX note_by_place ON note (article, number);
CREATE INDEX note_by_claim ON note (claim);
CREATE INDEX note_by_source ON note (source);
