package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.search.Query;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.search.SearchBox;
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

    Tagger(Workspace workspace, SearchBox search, TagsPanel tags, Readers readers, Shell shell) {
        this.workspace = workspace;
        this.search = search;
        this.tags = tags;
        this.readers = readers;
        this.shell = shell;
    }

    void bind(Commands commands, Messages messages) {
        commands.bind(Command.TAG_HITS, () -> tagHits(messages));
        search.setOnTagHits(() -> commands.run(Command.TAG_HITS));
        shell.addEventHandler(KeyEvent.KEY_PRESSED, event -> tagByKey(event, messages));
    }

    /// The search box finds, the tags panel tags, and neither knows of the other.
    private void tagHits(Messages messages) {
        var typed = search.typed();
        if (Query.of(typed).isEmpty()) {
            shell.say(messages.text("status.search.first"));
            return;
        }
        shell.show(PanelName.TAGS);
        tags.tagHits(typed, new HitsOf(workspace.library(), Query.of(typed)), readers.active().lastColour());
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
