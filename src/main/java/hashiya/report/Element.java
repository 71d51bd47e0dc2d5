package hashiya.report;

import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.model.Note;
import hashiya.model.NoteTarget;
import hashiya.text.Direction;
import java.util.List;
import java.util.Optional;

/// A part of a page, in the order of reading.
public sealed interface Element {

    /// @param level 1 for the page itself; at most one deeper than the heading before
    record Heading(int level, Line line) implements Element {}

    /// Words of the program, with others inside.
    ///
    /// @param isWarning whether it must not be overlooked
    record Paragraph(Line line, boolean isWarning) implements Element {}

    /// Words of the analyst or an article, as a paragraph of their own.
    record Text(String letters) implements Element {}

    /// A relay chain, the speaker first.
    record Chain(List<String> names) implements Element {

        public Chain {
            names = List.copyOf(names);
        }
    }

    /// A passage, letter by letter.
    ///
    /// @param direction as in the article
    /// @param name      by which links find it here, where this is its place
    record Passage(String letters, Direction direction, Optional<HighlightId> name) implements Element {}

    /// The place of a highlight: what follows is about it.
    record Place(HighlightId id) implements Element {}

    /// An item of a list with words of somebody else below it, where they are not blank. Those that follow one another
    /// are one list.
    record Item(Line line, String letters) implements Element {}

    /// A list of short lines.
    record Items(List<Line> lines) implements Element {

        public Items {
            lines = List.copyOf(lines);
        }
    }

    /// A table; the first cell of each row is its head.
    ///
    /// @param name  for those who cannot see what stands above it; may be empty
    /// @param fixed how many columns at its beginning stand in every part of it that is cut where it is too wide
    record Table(Line name, int fixed, List<Cell> head, List<List<Cell>> rows) implements Element {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A cell of a table, its lines one below the other.
    record Cell(List<Line> lines) {

        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(Line... lines) {
            return new Cell(List.of(lines));
        }
    }

    /// What the analyst wrote on something, in order; there may be nothing yet.
    ///
    /// @param section the level of the heading above
    record Notes(int section, NoteTarget target, List<Note> notes) implements Element {

        public Notes {
            notes = List.copyOf(notes);
        }
    }

    /// The definition of a tag, in Markdown.
    ///
    /// @param section the level of the heading above
    record Definition(int section, String markdown) implements Element {}

    /// Where the passages of an article can be checked, at the end of the page.
    record Evidence(ArticleId article, List<Line> lines) implements Element {

        public Evidence {
            lines = lines.stream().filter(each -> !each.isEmpty()).toList();
        }
    }

    /// What is known of an article, beside what it is.
    record Fact(String label, Line value) implements Element {}

    /// What a colour means.
    record Meaning(Colour colour, Line line) implements Element {}

    /// The text of an article.
    ///
    /// @param marks in reading order
    record Letters(List<Piece> pieces, List<Mark> marks) implements Element {

        public Letters {
            pieces = List.copyOf(pieces);
            marks = List.copyOf(marks);
        }
    }

    /// A paragraph of the article.
    ///
    /// @param start of its letters in the article's text, in UTF-16 units
    record Piece(String letters, int start, Direction direction) {}

    /// What was made of a passage begins here.
    ///
    /// @param number of its [Mark]; 0 where it has none
    /// @param line   its words, or the first of them
    record Entry(HighlightId id, Colour colour, int number, Line line) implements Element {}

    /// More about the passage of the [Entry] before.
    record More(Line line) implements Element {}

    /// The title of something in a table of contents that is no heading on the page: what comes next.
    ///
    /// @param depth 1 or 2
    record Way(int depth, String words) implements Element {}
}
