package hashiya.ui.claims;

import hashiya.claims.SameOrigin;
import hashiya.l10n.DateWords;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.text.TextRange;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.MarkedText;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.WrappingCell;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The sheet that asks of two attributions whether they go back to one origin: both texts side by side, the words that
/// are the same marked in both. Enter says that they do, Delete that they do not, Page Down goes on without a word.
final class OriginSheet extends VBox {

    private final OriginsModel model;
    private final ClaimWords words;
    private final Label title = new Label();
    private final Label reason = Directed.label("origin-reason");
    private final GridPane heads = columns();
    private final ListView<SideBySide.Row> rows = new ListView<>();
    private final TextField word = Directed.field(new TextField());
    private final FormField wordField;
    private final ReprintList reprints;
    private final HBox buttons;
    private Subscription following = Subscription.EMPTY;
    private Runnable onClose = () -> { };
    private Optional<SameOrigin> shown = Optional.empty();
    private int decided;
    private boolean waiting;

    /// @param onOpen opens an article, at a passage where that is known
    OriginSheet(OriginsModel model, ClaimWords words, BiConsumer<ArticleId, Optional<TextRange>> onOpen) {
        this.model = model;
        this.words = words;
        reprints = new ReprintList(words, each -> {
            close();
            onOpen.accept(each.copy(), each.place());
        });
        var messages = words.messages();
        title.getStyleClass().add("sheet-title");
        rows.setId("origin-rows");
        rows.setAccessibleText(messages.text("claims.same.rows"));
        rows.setCellFactory(_ -> new Cell());
        VBox.setVgrow(rows, Priority.ALWAYS);
        word.setId("origin-word");
        wordField = new FormField(messages.text("claims.same.word"), word);
        var accept = button("origin-accept", "claims.same.accept", this::accept);
        accept.getStyleClass().add("accent");
        buttons = new HBox(accept, button("origin-refuse", "claims.same.refuse", this::refuse),
                button("origin-next", "claims.same.next", this::pass),
                button("origin-close", "claims.same.close", this::close));
        buttons.getStyleClass().add("sheet-buttons");
        getStyleClass().addAll("sheet", "origin-sheet");
        Sheets.give(this, "claims.css");
        getChildren().setAll(title, reason, heads, rows, wordField, reprints, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                following.unsubscribe();
            }
        });
        follow();
    }

    /// @param action takes the sheet away
    void setOnClose(Runnable action) {
        onClose = action;
    }

    /// To be called once the sheet is on the screen.
    void start() {
        following = model.mirror().listen(_ -> follow());
        rows.requestFocus();
    }

    /// Shows what is first to be decided, after every change anew: an undo brings a pair back.
    void follow() {
        var open = model.open();
        reprints.show(model.reprints(), model.mirror());
        var kept = open.stream()
                .filter(each -> shown.map(SameOrigin::pair).equals(Optional.of(each.pair()))).findFirst();
        if (kept.isEmpty()) {
            show(open.stream().findFirst());
        }
        title.setText(open.isEmpty() ? words.messages().text("claims.origins.ask")
                : words.messages().text("claims.same.title", decided + 1, decided + open.size()));
    }

    private void show(Optional<SameOrigin> found) {
        shown = found;
        var isOpen = found.isPresent();
        Stream.of(heads, rows, wordField).forEach(each -> each.setVisible(isOpen));
        buttons.getChildren().stream().limit(3).forEach(each -> each.setDisable(!isOpen));
        reason.setText(found.map(this::reason).orElseGet(() -> words.messages().text("claims.same.done")));
        found.ifPresent(each -> {
            heads.getChildren().clear();
            heads.addRow(0, head(each.one()), head(each.other()));
            rows.getItems().setAll(model.rows(each));
            rows.scrollTo(0);
            word.setText(model.word(each));
            wordField.calm();
        });
    }

    private void press(KeyEvent event) {
        var isOnButton = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && !isOnButton) {
            accept();
        } else if (event.getCode() == KeyCode.DELETE && event.getTarget() != word) {
            refuse();
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            pass();
        } else {
            return;
        }
        event.consume();
    }

    private void accept() {
        if (word.getText().isBlank()) {
            wordField.complain(words.messages().text("claims.same.blank"));
        } else {
            decide((found, done) -> model.accept(found, word.getText().strip(), done));
        }
    }

    private void refuse() {
        decide(model::refuse);
    }

    /// Two keys in a row are not to decide on what nobody has seen yet.
    private void decide(BiConsumer<SameOrigin, Runnable> decision) {
        if (!waiting) {
            shown.ifPresent(found -> {
                waiting = true;
                decided++;
                decision.accept(found, () -> waiting = false);
                rows.requestFocus();
            });
        }
    }

    private void pass() {
        if (!waiting) {
            shown.ifPresent(found -> {
                decided++;
                model.pass(found);
                follow();
            });
        }
    }

    private void close() {
        onClose.run();
    }

    private String reason(SameOrigin found) {
        var messages = words.messages();
        var sign = switch (found.sign()) {
            case SameOrigin.Sign.Passages(_, var passage) ->
                    messages.text("claims.same.passages", passage.words(), percent(passage.share()));
            case SameOrigin.Sign.Articles(var copy) ->
                    messages.text("claims.same.articles", percent(copy.containment()));
            case SameOrigin.Sign.Relayed(var source) -> messages.text("claims.same.relayed", model.name(source));
        };
        return found.isOfOneClaim() ? sign : sign + " " + messages.text("claims.same.question");
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private Node head(Attribution attribution) {
        var messages = words.messages();
        var arrow = messages.language().isRightToLeft() ? " ← " : " → ";
        var chain = new Label(words.directed(attribution.chain().stream().map(model::name)
                .collect(Collectors.joining(words.directed(arrow)))));
        chain.getStyleClass().add("origin-chain");
        var facts = Stream.of(words.of(attribution.stance()),
                        DateWords.of(messages, attribution.reported().iso()), attribution.claim().toString(),
                        model.article(attribution).map(Article::facts).map(each -> each.shownTitle()).orElse(""))
                .filter(each -> !each.isBlank()).collect(Collectors.joining(" · "));
        var article = new Label(words.directed(facts));
        article.getStyleClass().add("claim-agreement");
        List.of(chain, article).forEach(each -> {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        });
        model.mirror().find(Claim.class, attribution.claim()).ifPresent(claim ->
                article.setTooltip(new Tooltip(claim.proposition())));
        return new VBox(chain, article);
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.messages().text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static GridPane columns() {
        var grid = new GridPane();
        for (var column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.getStyleClass().add("origin-columns");
        return grid;
    }

    private static final class Cell extends WrappingCell<SideBySide.Row> {

        @Override
        protected Node row(SideBySide.Row row) {
            var one = side(row.one());
            var other = side(row.other());
            var grid = columns();
            grid.addRow(0, one, other);
            setAccessibleText(row.one().letters() + " | " + row.other().letters());
            return grid;
        }

        private static MarkedText side(SideBySide.Side side) {
            var text = new MarkedText();
            text.set(side.letters(), side.marks());
            text.getStyleClass().add("origin-text");
            return text;
        }
    }
}
