package hashiya.ui.versions;

import hashiya.l10n.Messages;
import hashiya.library.Revision;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.text.TextDifference.Fate;
import hashiya.text.TextDifference.Piece;
import hashiya.ui.control.DifferenceView;
import hashiya.ui.control.Directed;
import hashiya.ui.control.SheetKeys;
import hashiya.ui.control.Sheets;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that shows what a newer version would change before it comes in: the text, the highlights, the claims.
final class RenewalSheet extends VBox {

    /// In px.
    private static final double LISTED = 150;

    /// What there is to show.
    ///
    /// @param claims  those that would be flagged
    /// @param going   what is said of the article that would go; empty where none would
    record Preview(Revision revision, List<Piece> difference, List<Claim> claims, String going) {}

    private final Messages messages;
    private final Preview preview;
    private final DifferenceView lines;
    private final Runnable onClose;
    private final Runnable onAccept;

    /// @param onClose  takes the sheet away again
    /// @param onAccept brings the version in
    RenewalSheet(Preview preview, Messages messages, Runnable onClose, Runnable onAccept) {
        this.preview = preview;
        this.messages = messages;
        this.onClose = onClose;
        this.onAccept = onAccept;
        lines = new DifferenceView(messages);
        lines.show(preview.difference);
        lines.setAccessibleText(messages.text("versions.renew.difference"));
        setVgrow(lines, Priority.ALWAYS);
        var title = new Label(messages.text("versions.renew.title", preview.revision.article().id()));
        title.getStyleClass().add("sheet-title");
        getStyleClass().addAll("sheet", "renewal-sheet");
        Sheets.give(this, "versions.css");
        getChildren().setAll(title, counts());
        if (!preview.going.isEmpty()) {
            getChildren().add(Directed.words(preview.going));
        }
        if (!listed().isEmpty()) {
            getChildren().add(list());
        }
        getChildren().addAll(lines, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> SheetKeys.press(event, onClose, this::accept));
    }

    void start() {
        lines.requestFocus();
    }

    private Label counts() {
        var revision = preview.revision;
        var counts = Directed.words(messages.text("versions.renew.preview", revision.kept(), revision.changed(),
                revision.losing().size(), preview.claims.size()));
        counts.setId("renewal-preview");
        return counts;
    }

    /// The highlights that would lose their place, and the claims to be looked at again.
    private List<Node> listed() {
        Stream<Node> losing = preview.revision.losing().stream().map(this::losing);
        Stream<Node> flagged = preview.claims.stream().map(each -> new QuoteRow(
                messages.text("versions.renew.flags", each.id()), each.proposition(), "flagged-claim"));
        return Stream.concat(losing, flagged).toList();
    }

    private Node losing(Highlight highlight) {
        return new QuoteRow(messages.text("versions.correct.loses", highlight.id()), ShortQuote.of(highlight),
                "losing-quote");
    }

    private ScrollPane list() {
        var box = new VBox();
        box.getChildren().setAll(listed());
        var pane = new ScrollPane(box);
        pane.setFitToWidth(true);
        pane.setMaxHeight(LISTED);
        pane.setMinHeight(Math.min(LISTED, listed().size() * LISTED / 5));
        pane.getStyleClass().add("renewal-list");
        return pane;
    }

    private HBox foot() {
        var accept = new Button(messages.text("versions.renew.accept"));
        accept.setId("renewal-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> accept());
        var cancel = new Button(messages.text("versions.cancel"));
        cancel.setId("renewal-cancel");
        cancel.setOnAction(_ -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(lines.sample(Fate.REMOVED), lines.sample(Fate.ADDED), space, cancel, accept);
        foot.getStyleClass().add("sheet-buttons");
        return foot;
    }

    private void accept() {
        onClose.run();
        onAccept.run();
    }
}
