package hashiya.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Every command of the workbench: its words and its keys. What it does is bound in [Shell].
///
/// Keys go by key codes, so that they work under an Arabic keyboard layout too.
public enum Command {
    HIGHLIGHT_1("command.highlight.1", KeyCode.DIGIT1),
    HIGHLIGHT_2("command.highlight.2", KeyCode.DIGIT2),
    HIGHLIGHT_3("command.highlight.3", KeyCode.DIGIT3),
    HIGHLIGHT_4("command.highlight.4", KeyCode.DIGIT4),
    HIGHLIGHT_5("command.highlight.5", KeyCode.DIGIT5),
    HIGHLIGHT_6("command.highlight.6", KeyCode.DIGIT6),
    HIGHLIGHT_7("command.highlight.7", KeyCode.DIGIT7),
    HIGHLIGHT_8("command.highlight.8", KeyCode.DIGIT8),
    TAG("command.tag", KeyCode.T),
    TAG_HITS("command.tag.hits", KeyCode.T, SHORTCUT_DOWN, SHIFT_DOWN),
    NOTE("command.note", KeyCode.N),
    CLAIM("command.claim", KeyCode.C),
    SUGGEST("command.suggest", KeyCode.G),
    SUGGEST_NEXT("command.suggest.next", KeyCode.J),
    SUGGEST_PREVIOUS("command.suggest.previous", KeyCode.K),
    SUGGEST_ACCEPT("command.suggest.accept", KeyCode.A),
    SUGGEST_DISMISS("command.suggest.dismiss", KeyCode.D),
    SUGGEST_DISMISSED("command.suggest.dismissed", KeyCode.G, SHORTCUT_DOWN),
    COPY_CITED("command.copy.cited", KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN),
    EDGE_START("command.edge.start", KeyCode.S),
    EDGE_END("command.edge.end", KeyCode.E),
    MERGE("command.merge", KeyCode.M),
    SPLIT("command.split", KeyCode.X),
    COPY("command.copy", KeyCode.C, SHORTCUT_DOWN),
    REMOVE("command.remove", KeyCode.DELETE),
    CYCLE("command.cycle", KeyCode.O),
    CHOOSE("command.choose", KeyCode.L),
    PLACE("command.place", KeyCode.P),
    CORRECT("command.correct", KeyCode.F2),
    UNDO("command.undo", KeyCode.Z, SHORTCUT_DOWN),
    REDO("command.redo", KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
    BACK("command.back", KeyCode.LEFT, ALT_DOWN),
    FORWARD("command.forward", KeyCode.RIGHT, ALT_DOWN),
    BESIDE("command.beside", KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN),
    CLOSE_READER("command.reader.close", KeyCode.W, SHORTCUT_DOWN),
    SCROLL_LOCK("command.scroll.lock", KeyCode.L, SHORTCUT_DOWN),
    FIND("command.find", KeyCode.F, SHORTCUT_DOWN),
    FIND_NEXT("command.find.next", KeyCode.F3),
    FIND_PREVIOUS("command.find.previous", KeyCode.F3, SHIFT_DOWN),
    SEARCH("command.search", KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN),
    RESULTS("command.results", KeyCode.R, SHORTCUT_DOWN, SHIFT_DOWN),
    SYNONYMS("command.synonyms", KeyCode.Y, SHORTCUT_DOWN, SHIFT_DOWN),
    COMMANDS("command.commands", KeyCode.K, SHORTCUT_DOWN),
    NEXT_PANE("command.pane.next", KeyCode.F6),
    PREVIOUS_PANE("command.pane.previous", KeyCode.F6, SHIFT_DOWN),
    SHOW_HIGHLIGHTS("command.show.highlights", KeyCode.DIGIT1, SHORTCUT_DOWN),
    SHOW_TAGS("command.show.tags", KeyCode.DIGIT2, SHORTCUT_DOWN),
    SHOW_CLAIMS("command.show.claims", KeyCode.DIGIT3, SHORTCUT_DOWN),
    SHOW_NOTES("command.show.notes", KeyCode.DIGIT4, SHORTCUT_DOWN),
    SHOW_DETAILS("command.show.details", KeyCode.DIGIT5, SHORTCUT_DOWN),
    BOARD("command.board", KeyCode.DIGIT3, SHORTCUT_DOWN, SHIFT_DOWN),
    LIBRARY("command.library", KeyCode.J, SHORTCUT_DOWN, SHIFT_DOWN),
    SOURCES("command.sources", KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN),
    QUESTION("command.question", KeyCode.Q, SHORTCUT_DOWN, SHIFT_DOWN),
    ALL_NOTES("command.notes.all", KeyCode.DIGIT4, SHORTCUT_DOWN, SHIFT_DOWN),
    NOTE_WHOLE("command.note.whole", KeyCode.ENTER, SHORTCUT_DOWN, SHIFT_DOWN),
    LARGER("command.text.larger", KeyCode.EQUALS, SHORTCUT_DOWN),
    SMALLER("command.text.smaller", KeyCode.MINUS, SHORTCUT_DOWN),
    NORMAL_SIZE("command.text.normal", KeyCode.DIGIT0, SHORTCUT_DOWN),
    WIDER("command.column.wider", KeyCode.EQUALS, SHORTCUT_DOWN, ALT_DOWN),
    NARROWER("command.column.narrower", KeyCode.MINUS, SHORTCUT_DOWN, ALT_DOWN),
    FLIP("command.flip", KeyCode.R, SHORTCUT_DOWN),
    SHOW_HIDDEN("command.hidden", KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN),
    FOCUS_MODE("command.focus", KeyCode.F11),
    NEW_WORKSPACE("command.workspace.new", KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN),
    OPEN_WORKSPACE("command.workspace.open", KeyCode.O, SHORTCUT_DOWN),
    IMPORT_FILES("command.import.files", KeyCode.I, SHORTCUT_DOWN),
    IMPORT_FOLDER("command.import.folder", KeyCode.I, SHORTCUT_DOWN, SHIFT_DOWN),
    IMPORT_NOTES("command.import.notes"),
    NOTES_BACK("command.notes.back", KeyCode.N, SHORTCUT_DOWN, ALT_DOWN),
    PASTE("command.paste", KeyCode.V, SHORTCUT_DOWN),
    IMPORT_REPORT("command.import.report", KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN),
    WATCH_FOLDER("command.watch"),
    WATCH_NOW("command.watch.now", KeyCode.F5),
    WATCH_TURN("command.watch.turn"),
    RENEW("command.renew", KeyCode.I, SHORTCUT_DOWN, ALT_DOWN),
    EXPORT_ALL("command.export.all", KeyCode.E, SHORTCUT_DOWN),
    EXPORT_ARTICLE("command.export.article", KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN),
    EXPORT_CLAIM("command.export.claim", KeyCode.E, SHORTCUT_DOWN, ALT_DOWN),
    EXPORT_BOARD("command.export.board"),
    EXPORT_QDPX("command.export.qdpx"),
    EXPORT_QDC("command.export.qdc"),
    EXPORT_ANNOTATIONS("command.export.annotations"),
    SHARE("command.share", KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN),
    EXPORT_PDF("command.export.pdf", KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN),
    EXPORT_PICTURES("command.export.pictures", KeyCode.P, SHORTCUT_DOWN, ALT_DOWN),
    PRINT("command.print", KeyCode.P, SHORTCUT_DOWN),
    PAPER("command.paper"),
    LANGUAGE("command.language", KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN),
    THEME("command.theme", KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN),
    CONTRAST("command.contrast", KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN),
    LARGER_WORDS("command.words.larger", KeyCode.PERIOD, SHORTCUT_DOWN, SHIFT_DOWN),
    SMALLER_WORDS("command.words.smaller", KeyCode.COMMA, SHORTCUT_DOWN, SHIFT_DOWN),
    VERIFY("command.verify"),
    KEYS("command.keys", KeyCode.F1);

    private final String key;
    private final Optional<KeyCombination> keys;

    Command(String key) {
        this.key = key;
        keys = Optional.empty();
    }

    Command(String key, KeyCode code, KeyCombination.Modifier... modifiers) {
        this.key = key;
        keys = Optional.of(new KeyCodeCombination(code, modifiers));
    }

    /// The key of its words in the message files.
    public String message() {
        return key;
    }

    public Optional<KeyCombination> keys() {
        return keys;
    }

    /// Whether it is a single key, which belongs to the text while somebody types.
    public boolean isSingleKey() {
        return keys.filter(each -> each instanceof KeyCodeCombination combination
                && combination.getShortcut() == KeyCombination.ModifierValue.UP
                && combination.getShift() == KeyCombination.ModifierValue.UP
                && combination.getAlt() == KeyCombination.ModifierValue.UP
                && !combination.getCode().isFunctionKey()).isPresent();
    }
}
