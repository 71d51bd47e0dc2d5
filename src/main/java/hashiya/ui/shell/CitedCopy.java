package hashiya.ui.shell;

import hashiya.export.Citation;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.HighlightId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.reader.ReaderPane;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies the passage that is meant, with where it stands.
record CitedCopy(Workspace workspace, Desk desk, Messages messages, Consumer<String> onSay) {

    void copy(ReaderPane reader) {
        var article = desk.article().get().flatMap(id -> workspace.mirror().find(Article.class, id));
        article.ifPresent(each -> reader.passage().ifPresent(letters -> {
            var highlight = desk.selection().get().isPresent() ? Optional.<HighlightId>empty() : desk.highlight().get();
            var content = new ClipboardContent();
            content.putString(Citation.of(each, letters, highlight, messages));
            Clipboard.getSystemClipboard().setContent(content);
            onSay.accept(messages.text("status.copied.cited"));
        }));
    }
}
