-- What was found while the bytes of a text were read, the present one or an earlier one.
CREATE TABLE remark (
    article  INTEGER NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    version  INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT    NOT NULL,
    detail   TEXT    NOT NULL,
    PRIMARY KEY (article, version, position)
) STRICT, WITHOUT ROWID;
