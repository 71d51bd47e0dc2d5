package hashiya.ui.shell;

import java.util.Arrays;
import java.util.List;

/// How the sheet of keys puts the commands together.
enum KeyGroup {
    PASSAGE("keys.group.passage"),
    READING("keys.group.reading"),
    NOTES("keys.group.notes"),
    GOING("keys.group.going"),
    WORKSPACE("keys.group.workspace"),
    WINDOW("keys.group.window");

    private final String key;

    KeyGroup(String key) {
        this.key = key;
    }

    /// The key of its words in the message files.
    String message() {
        return key;
    }

    /// In their own order.
    List<Command> commands() {
        return Arrays.stream(Command.values()).filter(each -> of(each) == this).toList();
    }

    static KeyGroup of(Command command) {
        return switch (command) {
            case HIGHLIGHT_1, HIGHLIGHT_2, HIGHLIGHT_3, HIGHLIGHT_4, HIGHLIGHT_5, HIGHLIGHT_6, HIGHLIGHT_7, HIGHLIGHT_8,
                    TAG, TAG_HITS, NOTE, CLAIM, SUGGEST, SUGGEST_NEXT, SUGGEST_PREVIOUS, SUGGEST_ACCEPT,
                    SUGGEST_DISMISS, SUGGEST_DISMISSED, REMOVE, CYCLE, CHOOSE, PLACE, CORRECT, COPY_CITED,
                    EDGE_START, EDGE_END, MERGE, SPLIT, COPY -> PASSAGE;
            case LARGER, SMALLER, NORMAL_SIZE, WIDER, NARROWER, FLIP, SHOW_HIDDEN, FOCUS_MODE, BESIDE,
                    CLOSE_READER, SCROLL_LOCK -> READING;
            case ALL_NOTES, NOTE_WHOLE -> NOTES;
            case BACK, FORWARD, FIND, FIND_NEXT, FIND_PREVIOUS, SEARCH, RESULTS, SYNONYMS, COMMANDS, NEXT_PANE,
                    PREVIOUS_PANE, SHOW_HIGHLIGHTS, SHOW_TAGS, SHOW_CLAIMS, SHOW_NOTES, SHOW_DETAILS, LIBRARY, BOARD,
                    SOURCES, QUESTION -> GOING;
            case UNDO, REDO, NEW_WORKSPACE, OPEN_WORKSPACE, IMPORT_FILES, IMPORT_FOLDER, IMPORT_NOTES, NOTES_BACK, PASTE,
                    IMPORT_REPORT, WATCH_FOLDER, WATCH_NOW, WATCH_TURN, RENEW, EXPORT_ALL, EXPORT_ARTICLE,
                    EXPORT_CLAIM, EXPORT_BOARD, EXPORT_QDPX, EXPORT_QDC, EXPORT_ANNOTATIONS, EXPORT_PDF,
                    EXPORT_PICTURES, SHARE, PRINT, PAPER, VERIFY -> WORKSPACE;
            case LANGUAGE, THEME, CONTRAST, LARGER_WORDS, SMALLER_WORDS, KEYS -> WINDOW;
        };
    }
}
