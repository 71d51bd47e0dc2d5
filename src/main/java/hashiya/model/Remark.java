package hashiya.model;

import hashiya.text.Surrogates;
import java.util.Objects;

/// Something that was found while an article's bytes were read, for whoever wants to know how its text and its facts
/// came to be as they are.
///
/// @param detail in no language of its own: a number, a name, or words of the file itself. One line, without letters
///               that only turn a line round, and cut short where it is longer than [#LONGEST]
public record Remark(Kind kind, String detail) {

    /// In UTF-16 units. A file may state a date as long as it likes.
    public static final int LONGEST = 2_000;

    /// A new kind needs words in both languages, under `remark.` and its name; the detail stands beneath them.
    public enum Kind {
        /// The date as the page prints it, with time and zone.
        PUBLISHED_AS_STATED,
        /// What else the date may mean.
        DATE_UNCERTAIN,
        /// How many letters stood in their presentation forms, such as `ﻻ`, and are plain letters in the text.
        PRESENTATION_FORMS,
        /// How many lines stood in the order of the eye, the last letter first, and were turned round.
        VISUAL_ORDER,
        /// How many shapes of a file's fonts did not say which letters they are, and stand as `\uFFFD` in the text.
        LETTERS_MISSING,
        /// The encoding that the file gave as its own, and was not in.
        DECLARED_ENCODING_WRONG,
        /// How the body was told from the rest of its page.
        EXTRACTED_BY,
        /// The format that the file turned out to be in, where its name says another.
        NAMED_OTHERWISE,
        /// Where in an archive, a mail or a table it was.
        INSIDE,
        /// What the page says of the rest, where it holds only the beginning: for subscribers.
        BEHIND_WALL,
        /// How much of the file was read, where that is not all of it.
        TRUNCATED,
        /// A column of its table, or a field of its line, that is none of the facts: `name: value`.
        OTHER_COLUMN
    }

    public Remark {
        Objects.requireNonNull(kind);
        detail = clean(detail);
    }

    /// The same of what is clean already.
    private static String clean(String detail) {
        var line = new StringBuilder();
        detail.strip().codePoints().filter(each -> !turns(each)).map(Remark::visible).forEach(line::appendCodePoint);
        if (line.length() > LONGEST) {
            line.setLength(Surrogates.isWithin(line, LONGEST - 1) ? LONGEST - 2 : LONGEST - 1);
            line.append('…');
        }
        return line.toString();
    }

    /// Half a character cannot be kept, and a line has no line in it.
    private static int visible(int letter) {
        return Character.isISOControl(letter) ? ' ' : Surrogates.isHalf(letter) ? '\uFFFD' : letter;
    }

    private static boolean turns(int letter) {
        return letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
    }
}
