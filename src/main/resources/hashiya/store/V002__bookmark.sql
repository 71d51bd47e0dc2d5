-- Where reading stands in each article, and how its page is set: how the analyst looks at the work, not the work. So it is in
-- no journal and cannot be undone, and it may name an article that is taken out, for when undo brings it back.
-- `offset_at` is the first letter in view, in UTF-16 units of the text; `text_size` in px; `measure`, the widest column, in em.
CREATE TABLE bookmark (
    article   INTEGER PRIMARY KEY,
    offset_at INTEGER NOT NULL,
    text_size REAL    NOT NULL,
    measure   REAL    NOT NULL
) STRICT;
