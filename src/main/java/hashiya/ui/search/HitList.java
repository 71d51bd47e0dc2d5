package hashiya.ui.search;

import hashiya.indexing.IndexState;
import hashiya.model.SavedSearchId;
import hashiya.search.Hit;
import hashiya.search.query.Query;
import hashiya.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Subscription;

/// The list of what was found, and of the names and the saved searches that one may go on with. The keyboard may be in it
/// or in the field over it.
final class HitList {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ListView<Line> list = new ListView<>();
    private final Label none;
    private final SearchModel model;
    private final SavedModel saved;
    private final SearchWords words;
    private final QueryField field;
    private final boolean isWhole;
    private final Subscription subscription;
    private HitDeeds deeds = HitDeeds.NONE;
    private Runnable onGo = () -> { };

    /// @param isWhole whether the list goes on as long as there are hits
    HitList(SearchModel model, SavedModel saved, SearchWords words, QueryField field, boolean isWhole) {
        this.model = model;
        this.saved = saved;
        this.words = words;
        this.field = field;
        this.isWhole = isWhole;
        none = new Label(words.text("search.none"));
        none.setWrapText(true);
        list.getStyleClass().add("search-results");
        list.setAccessibleText(words.text("search.results"));
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new LineCell(model, words, new LineCell.Deeds(this::highlight, this::claim)));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        subscription = Subscription.combine(model.outcome().subscribe(_ -> redraw()),
                model.completions().subscribe((_, _) -> redraw()), model.news().subscribe((_, _) -> redraw()),
                saved.rows().subscribe((_, _) -> redraw()), model.searching().subscribe(this::redrawNone),
                model.progress().subscribe((_, _) -> redrawNone()),
                model.problem().subscribe(problem -> list.pseudoClassStateChanged(STALE, problem.isPresent())));
    }

    ListView<Line> view() {
        return list;
    }

    /// @param action is done before something else is shown
    void setDeeds(HitDeeds window, Runnable action) {
        deeds = window;
        onGo = action;
    }

    void close() {
        subscription.unsubscribe();
    }

    /// What the keys do that choose a line and go there.
    void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (event.isShortcutDown()) {
                    onGo.run();
                    deeds.showAll();
                } else if (event.isShiftDown()) {
                    chosenHit().ifPresent(hit -> model.passage(hit).ifPresent(range -> highlight(hit, range)));
                } else {
                    go();
                }
            }
            case TAB -> {
                if (event.isShiftDown() || event.isShortcutDown() || model.completions().get().isEmpty()) {
                    return;
                }
                complete(list.getSelectionModel().getSelectedItem() instanceof Line.Completing chosen ? chosen
                        : new Line.Completing(model.completions().get().getFirst()));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<Hit> chosenHit() {
        return list.getSelectionModel().getSelectedItem() instanceof Line.Found found ? Optional.of(found.hit())
                : Optional.empty();
    }

    private void move(int by) {
        var selection = list.getSelectionModel();
        var at = selection.getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size() && !list.getItems().get(at).isChoice()) {
            at += by;
        }
        if (at >= 0 && at < list.getItems().size()) {
            selection.clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 2));
        } else if (by < 0) {
            list.scrollTo(0);
        }
    }

    private void go() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Line.Found(var hit, _) -> {
                onGo.run();
                model.open(hit);
                deeds.opened(hit);
            }
            case Line.Completing completing -> complete(completing);
            case Line.Saved(var search, _) -> ask(search.id());
            case Line.More _ -> model.more();
            case Line.Offered(var offer) -> offer.query().ifPresent(each -> model.show(each.print(words.tongue())));
            case Line.Heading _, Line.Nothing _ -> { }
            case null -> { }
        }
    }

    private void ask(SavedSearchId id) {
        saved.rows().get().stream().filter(each -> each.search().id().equals(id)).findFirst().ifPresent(row -> {
            model.search(row.search(), row.news().orElse(Set.of()));
            saved.looked(id);
        });
    }

    private void complete(Line.Completing chosen) {
        field.complete(chosen.completion());
        model.complete();
    }

    private void highlight(Hit hit, TextRange range) {
        hit.article().ifPresent(article -> deeds.highlight(article, range));
    }

    private void claim(Hit hit, TextRange range) {
        hit.article().ifPresent(article -> {
            onGo.run();
            deeds.claim(article, range);
        });
    }

    private void redraw() {
        var lines = new ArrayList<>(Lines.of(model.completions().get(), model.outcome().get(), model.news().get()));
        if (model.progress().get().phase() != IndexState.Phase.READY) {
            // What is not in the index yet is not nowhere.
            lines.removeIf(each -> each instanceof Line.Nothing || each instanceof Line.Offered);
        }
        var results = model.outcome().get().results();
        if (isWhole && results.total() > results.hits().size()) {
            lines.add(new Line.More(results.total() - results.hits().size()));
        }
        if (!isWhole && model.outcome().get().request().isEmpty() && field.isBlank()) {
            saved.rows().get().forEach(each -> lines.add(new Line.Saved(each.search(),
                    each.news().map(news -> OptionalLong.of(news.size())).orElse(OptionalLong.empty()))));
        }
        if (!lines.equals(list.getItems())) {
            var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Line::key);
            list.getItems().setAll(lines);
            select(lines, chosen);
        }
        redrawNone();
    }

    /// What was chosen stays so; else the best hit is, for Enter leads there.
    private void select(List<Line> lines, Optional<Object> chosen) {
        var at = IntStream.range(0, lines.size()).filter(each -> chosen.equals(Optional.of(lines.get(each).key())))
                .findFirst().orElseGet(() -> first(lines));
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private int first(List<Line> lines) {
        var isStale = model.problem().get().isPresent();
        return IntStream.range(0, lines.size()).filter(each -> isStale ? lines.get(each).isChoice()
                : lines.get(each) instanceof Line.Found).findFirst().orElseGet(() -> IntStream.range(0, lines.size())
                        .filter(each -> lines.get(each).isChoice()).findFirst().orElse(-1));
    }

    private void redrawNone() {
        var isAsked = !model.outcome().get().query().equals(Query.EVERYTHING);
        none.setText(model.searching().get() ? words.text("search.searching")
                : isAsked ? words.text("search.none") : words.text("search.help"));
    }
}
