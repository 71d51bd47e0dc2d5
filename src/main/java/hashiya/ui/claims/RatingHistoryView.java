package hashiya.ui.claims;

import hashiya.l10n.DateWords;
import hashiya.library.RatingHistory.Given;
import hashiya.model.Id;
import hashiya.ui.control.Directed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a letter or a digit came to be what it is: the days, the signs and the reasons, the last one first. Read only
/// once somebody asks, because it takes as long as the journal is.
final class RatingHistoryView extends VBox {

    private final SourcesModel sources;
    private final ClaimWords words;
    private final VBox rows = new VBox();
    private Optional<Id> shown = Optional.empty();
    private String rating = "";
    private boolean open;

    RatingHistoryView(SourcesModel sources, ClaimWords words) {
        this.sources = sources;
        this.words = words;
        var link = new Hyperlink(words.messages().text("claims.history"), new FontIcon(Feather.CLOCK));
        link.setId("rating-history");
        link.getStyleClass().add("claim-fold");
        link.setOnAction(_ -> {
            link.setVisited(false);
            unfold(!open);
        });
        link.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                link.fire();
            }
        });
        rows.getStyleClass().add("figures-field");
        getStyleClass().add("figures-field");
        getChildren().setAll(link, rows);
        unfold(false);
    }

    /// Shows the history of another thing, folded up, or hears that the rating of the same is another one.
    ///
    /// @param sign   what the rating is now
    /// @param reason why
    void show(Id id, String sign, String reason) {
        var same = shown.equals(Optional.of(id));
        var now = sign + " " + reason;
        shown = Optional.of(id);
        if (!same) {
            unfold(false);
        } else if (open && !now.equals(rating)) {
            read(id);
        }
        rating = now;
    }

    private void unfold(boolean unfolded) {
        open = unfolded;
        rows.getChildren().clear();
        rows.setVisible(open);
        rows.setManaged(open);
        if (open) {
            shown.ifPresent(this::read);
        }
    }

    private void read(Id id) {
        sources.history(id, given -> {
            if (open && shown.equals(Optional.of(id))) {
                rows.getChildren().setAll(given.reversed().stream().map(this::row).toList());
            }
        });
    }

    private Node row(Given given) {
        var sign = new Label(given.sign());
        sign.getStyleClass().add("rating");
        sign.setMinWidth(USE_PREF_SIZE);
        var day = new Label(DateWords.of(words.messages(),
                LocalDate.ofInstant(given.at(), ZoneId.systemDefault()).toString()));
        day.getStyleClass().add("claim-agreement");
        day.setMinWidth(USE_PREF_SIZE);
        var said = new VBox(day);
        if (!given.reason().isBlank()) {
            said.getChildren().add(Directed.words(given.reason().strip(), "history-reason"));
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(sign, said);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("claim-head", "history-row");
        return row;
    }}
