package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.search.SearchBox;
import hashiya.ui.search.SearchState;
import hashiya.ui.tags.TagsPanel;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Tags what was searched for, and passages by the keys that the analyst gave to tags.
final class Tagger {

    private final Workspace workspace;
    private final SearchBox search;
    private final TagsPanel tags;
    private final Readers readers;
    private final Shell shell;
    private final SearchState state;

    Tagger(Workspace workspace, SearchBox search, SearchState state, TagsPanel tags, Searching.Around around) {
        this.workspace = workspace;
        this.search = search;
        this.state = state;
        this.tags = tags;
        readers = around.readers();
        shell = around.shell();
    }

    void bind(Commands commands, Messages messages) {
        commands.bind(Command.TAG_HITS, () -> tagHits(messages));
        shell.addEventHandler(KeyEvent.KEY_PRESSED, event -> tagByKey(event, messages));
    }

    /// The search box finds, the tags panel tags, and neither knows of the other.
    private void tagHits(Messages messages) {
        var request = search.request();
        var index = state.index().get();
        if (request.isEmpty() || index.isEmpty()) {
            shell.say(messages.text("status.search.first"));
            return;
        }
        shell.show(PanelName.TAGS);
        tags.tagHits(search.typed(), new HitsOf(workspace.library(), index.get(), request.get()),
                readers.active().lastColour());
    }

    /// A key of a tag is no command, for the analyst gives and takes it.
    private void tagByKey(KeyEvent event, Messages messages) {
        if (!(event.getTarget() instanceof TextInputControl)) {
            tags.tagOfKey(event).ifPresent(tag -> {
                if (readers.active().hasPassage()) {
                    readers.active().tag(tag.id());
                } else {
                    shell.say(messages.text("status.select"));
                }
                event.consume();
            });
        }
    }
}
