package hashiya.export;

import java.util.List;

/// Where a passage can stand in a page.
enum Placement {
    QUOTE {
        @Override
        String of(String text) {
            return "> " + String.join("\n> ", Escape.block(text));
        }
    },
    ITEM {
        @Override
        String of(String text) {
            return "- " + String.join("\n  ", Escape.block(text));
        }
    },
    HEADING {
        @Override
        String of(String text) {
            return "## " + Escape.line(text);
        }
    },
    INSIDE {
        @Override
        String of(String text) {
            return "يقول " + Escape.inside(text) + " ثم";
        }

        @Override
        String around(String text) {
            return "يقول " + text + " ثم";
        }
    },
    PARAGRAPH {
        @Override
        String of(String text) {
            return String.join("\n", Escape.block(text));
        }
    },
    CELL {
        @Override
        String of(String text) {
            return "| ع | ص |\n| --- | --- |\n| " + Escape.line(text) + " | ق |";
        }
    },
    FOOTNOTE {
        @Override
        String of(String text) {
            return "م[^9]\n\n[^9]: " + String.join("\n    ", Escape.block(text));
        }
    };

    static final List<Placement> ALL = List.of(values());

    /// A whole document.
    abstract String of(String text);

    /// What its readers must find.
    String around(String text) {
        return text;
    }
}
