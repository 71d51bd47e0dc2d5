package hashiya.export;

import java.util.List;

/// Where a passage can stand in a page.
enum Placement {
    QUOTE {
        @Override
        String of(Escape escape, String text) {
            return "> " + String.join("\n> ", escape.block(text));
        }
    },
    ITEM {
        @Override
        String of(Escape escape, String text) {
            return "- " + String.join("\n  ", escape.block(text));
        }
    },
    HEADING {
        @Override
        String of(Escape escape, String text) {
            return "## " + escape.line(text);
        }
    },
    INSIDE {
        @Override
        String of(Escape escape, String text) {
            return "يقول " + escape.inside(text) + " ثم";
        }

        @Override
        String around(String text) {
            return "يقول " + text + " ثم";
        }
    },
    PARAGRAPH {
        @Override
        String of(Escape escape, String text) {
            return String.join("\n", escape.block(text));
        }
    },
    CELL {
        @Override
        String of(Escape escape, String text) {
            return "| ع | ص |\n| --- | --- |\n| " + escape.line(text) + " | ق |";
        }
    },
    FOOTNOTE {
        @Override
        String of(Escape escape, String text) {
            return "م[^9]\n\n[^9]: " + String.join("\n    ", escape.block(text));
        }
    };

    static final List<Placement> ALL = List.of(values());

    /// A whole document.
    abstract String of(Escape escape, String text);

    /// What its readers must find.
    String around(String text) {
        return text;
    }
}
