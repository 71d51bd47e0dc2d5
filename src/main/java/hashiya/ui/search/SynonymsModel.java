package hashiya.ui.search;

import hashiya.library.SearchEditor;
import hashiya.model.SynonymGroup;
import hashiya.model.SynonymGroupId;
import hashiya.text.Direction;
import hashiya.ui.desk.Workspace;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.util.Subscription;

/// What the sheet of synonyms shows and does, without saying how it looks. FX thread only.
final class SynonymsModel {

    private static final Pattern BETWEEN = Pattern.compile("[,،;؛\\n]");

    private final Workspace workspace;

    SynonymsModel(Workspace workspace) {
        this.workspace = workspace;
    }

    Collection<SynonymGroup> groups() {
        return workspace.mirror().all(SynonymGroup.class);
    }

    /// Calls the listener now and after every change.
    ///
    /// @return stops calling it
    Subscription listen(Runnable listener) {
        return workspace.mirror().listen(_ -> listener.run());
    }

    /// The words of a group in one line, with the comma of their own script.
    static String line(SynonymGroup group) {
        var all = String.join(" ", group.words());
        return String.join(Direction.ofMajority(all) == Direction.RIGHT_TO_LEFT ? "، " : ", ", group.words());
    }

    /// The words that were typed with commas between them, each once.
    static List<String> words(String line) {
        return BETWEEN.splitAsStream(line).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
    }

    /// Whether so many words were typed that they can be one.
    static boolean isGroup(String line) {
        return words(line).size() > 1;
    }

    void add(String line) {
        edit(editor -> editor.hold(words(line)));
    }

    void change(SynonymGroupId id, String line) {
        edit(editor -> editor.change(id, words(line)));
    }

    /// @param onDone called once the screen has heard of it
    void remove(SynonymGroupId id, Runnable onDone) {
        workspace.edit(_ -> {
            new SearchEditor(workspace.library()).remove(id);
            return true;
        }, _ -> onDone.run());
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    private void edit(Consumer<SearchEditor> deed) {
        workspace.edit(_ -> deed.accept(new SearchEditor(workspace.library())));
    }
}
