-- Who is said to have done what: where accounts of one question part, beside number, place and date.
ALTER TABLE claim ADD COLUMN agent TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN action TEXT NOT NULL DEFAULT '';

-- The numbers that an account gives. `number` is decimal, without exponent.
CREATE TABLE attribution_figure (
    attribution INTEGER NOT NULL REFERENCES attribution (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    number      TEXT    NOT NULL,
    bound       TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    PRIMARY KEY (attribution, position)
) STRICT, WITHOUT ROWID;

-- What is open: on a question, in one claim, or between two. What it is not is NULL.
CREATE TABLE open_point (
    id          INTEGER PRIMARY KEY,
    question    INTEGER REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    claim       INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    other_claim INTEGER REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    settling    TEXT NOT NULL,
    source      INTEGER REFERENCES source (id) DEFERRABLE INITIALLY DEFERRED,
    knower      TEXT NOT NULL,
    state       TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    CHECK ((question IS NULL) <> (claim IS NULL) AND (other_claim IS NULL OR other_claim > claim))
) STRICT;
CREATE INDEX open_point_by_question ON open_point (question);
CREATE INDEX open_point_by_claim ON open_point (claim);
CREATE INDEX open_point_by_other_claim ON open_point (other_claim);
CREATE INDEX open_point_by_source ON open_point (source);

CREATE TABLE hypothesis (
    id       INTEGER PRIMARY KEY,
    question INTEGER NOT NULL REFERENCES question (id) DEFERRABLE INITIALLY DEFERRED,
    wording  TEXT NOT NULL
) STRICT;
CREATE INDEX hypothesis_by_question ON hypothesis (question);

-- How a claim sits with a hypothesis.
CREATE TABLE assessment (
    hypothesis  INTEGER NOT NULL REFERENCES hypothesis (id) DEFERRABLE INITIALLY DEFERRED,
    claim       INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    consistency TEXT NOT NULL,
    note        TEXT NOT NULL,
    PRIMARY KEY (hypothesis, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_by_claim ON assessment (claim);
