package hashiya.ui.reader;

import hashiya.text.Graphemes;
import hashiya.text.Sentences;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.List;

/// An edge of a highlight, and where it can go. A start lands where words and sentences begin, an end where they end, so
/// that no highlight begins or ends with a space. All offsets are UTF-16 units of the text.
enum Edge {
    START,
    END;

    int of(TextRange range) {
        return this == START ? range.start() : range.end();
    }

    Edge other() {
        return this == START ? END : START;
    }

    /// Whether an offset lies beyond the other edge, seen from this one.
    boolean passes(int other, int offset) {
        return this == START ? offset > other : offset < other;
    }

    /// The range with this edge elsewhere, not beyond the other; at least one letter is left of it.
    TextRange moved(String text, TextRange range, int offset) {
        return this == START
                ? new TextRange(Math.min(offset, Graphemes.previous(text, range.end())), range.end())
                : new TextRange(range.start(), Math.max(offset, Graphemes.next(text, range.start())));
    }

    /// The caret that stands at this edge and clings to the highlight.
    Caret caret(TextRange range) {
        return new Caret(of(range), this == END);
    }

    /// The edge of the word at an offset; beside words, of the nearest word inside.
    int atWord(String text, int offset) {
        var word = Words.at(text, offset);
        if (word.isPresent()) {
            return of(word.get());
        }
        return this == START
                ? start(text, Words.next(text, offset), offset)
                : end(text, Words.previous(text, offset), offset);
    }

    int nextWord(String text, int offset) {
        var end = Words.next(text, offset);
        if (this == END) {
            return end;
        }
        var start = start(text, end, text.length());
        return start > offset ? start : start(text, Words.next(text, end), text.length());
    }

    int previousWord(String text, int offset) {
        var start = Words.previous(text, offset);
        if (this == START) {
            return start;
        }
        var end = end(text, start, 0);
        var before = end(text, Words.previous(text, start), 0);
        return end < offset ? end : before < offset ? before : 0;
    }

    int nextSentence(String text, int offset) {
        for (var at = offset; at < text.length(); at = behindBreak(text, at)) {
            for (var sentence : sentences(text, at)) {
                if (of(sentence) > offset) {
                    return of(sentence);
                }
            }
        }
        return this == END ? text.length() : offset;
    }

    int previousSentence(String text, int offset) {
        for (var at = offset; at >= 0; at = text.lastIndexOf('\n', at - 1)) {
            for (var sentence : sentences(text, at).reversed()) {
                if (of(sentence) < offset) {
                    return of(sentence);
                }
            }
            if (at == 0) {
                break;
            }
        }
        return this == START ? 0 : offset;
    }

    /// Those of the line that the offset stands in.
    private static List<TextRange> sentences(String text, int offset) {
        var from = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        var behind = text.indexOf('\n', offset);
        var to = behind < 0 ? text.length() : behind;
        return from == to ? List.of() : Sentences.in(text, new TextRange(from, to));
    }

    private static int behindBreak(String text, int offset) {
        var at = text.indexOf('\n', offset);
        return at < 0 ? text.length() : at + 1;
    }

    /// Where the word begins that ends at an offset.
    private static int start(String text, int wordEnd, int otherwise) {
        return Words.at(text, wordEnd).map(TextRange::start).orElse(otherwise);
    }

    private static int end(String text, int wordStart, int otherwise) {
        return Words.at(text, wordStart).map(TextRange::end).orElse(otherwise);
    }
}
