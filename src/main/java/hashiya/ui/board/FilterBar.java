package hashiya.ui.board;

import hashiya.claims.Accounts;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardFilter.About;
import hashiya.claims.BoardFilter.Told;
import hashiya.claims.BoardFilter.Who;
import hashiya.claims.BoardOrder;
import hashiya.model.Credibility;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.text.Folding;
import hashiya.ui.control.Choice;
import hashiya.ui.control.Directed;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// What of the board is asked for, and in which order it stands.
final class FilterBar extends FlowPane {

    private final BoardModel model;
    private final BoardWords words;
    private final TextField typed = Directed.field(new TextField());
    private final Choice<QuestionId> question;
    private final Choice<SourceId> source;
    private final Choice<String> outlet;
    private final Choice<SourceKind> kind;
    private final Choice<Reliability> letter;
    private final Choice<Credibility> digit;
    private final Choice<TagId> tag;
    private final PeriodField reported;
    private final PeriodField happened;
    private final Button clear;
    private Accounts accounts = Accounts.NONE;

    /// @param onFault shows what is wrong with what was typed, empty where nothing is
    FilterBar(BoardModel model, BoardWords words, Consumer<String> onFault) {
        this.model = model;
        this.words = words;
        question = choice("question", this::wording, chosen ->
                about(each -> new About(chosen, each.digit(), each.happened())));
        source = choice("source", this::name, chosen ->
                who(each -> new Who(each.outlet(), chosen, each.kind(), each.letter())));
        outlet = choice("outlet", each -> each, chosen ->
                who(each -> new Who(chosen, each.source(), each.kind(), each.letter())));
        kind = choice("kind", words::of, chosen ->
                who(each -> new Who(each.outlet(), each.source(), chosen, each.letter())));
        letter = choice("letter", words::of, chosen ->
                who(each -> new Who(each.outlet(), each.source(), each.kind(), chosen)));
        digit = choice("digit", words::of, chosen ->
                about(each -> new About(each.question(), chosen, each.happened())));
        tag = choice("tag", this::path, chosen -> told(each -> new Told(each.reported(), chosen)));
        reported = new PeriodField(words, "board.reported.from", "board.reported.to", onFault, period ->
                told(each -> new Told(period, each.tag())));
        happened = new PeriodField(words, "board.happened.from", "board.happened.to", onFault, period ->
                about(each -> new About(each.question(), each.digit(), period)));
        clear = new Button(words.messages().text("board.clear"));
        clear.setId("board-clear");
        clear.getStyleClass().add("small");
        clear.setOnAction(_ -> clear());
        typed.setId("board-words");
        typed.setPromptText(words.messages().text("board.words"));
        typed.setAccessibleText(words.messages().text("board.words"));
        getStyleClass().add("board-filters");
        getChildren().setAll(typed, question, source, outlet, kind, letter, digit, tag, reported, happened, rows(),
                columns(), clear);
        show(model.state().filter());
        typed.textProperty().addListener((_, _, now) -> ask(model.state().filter().with(now)));
    }

    /// Offers what there is to choose from.
    void offer(Accounts now) {
        accounts = now;
        var filter = model.state().filter();
        offer(question, now.questions().stream().map(Question::id), filter.about().question());
        offer(source, now.sources().stream().sorted(Comparator.comparing(each -> Folding.fold(each.name()).text()))
                .map(Source::id), filter.who().source());
        offer(outlet, now.outlets().stream(), filter.who().outlet());
        offer(kind, Stream.of(SourceKind.values()), filter.who().kind());
        offer(letter, Stream.of(Reliability.values()), filter.who().letter());
        offer(digit, Stream.of(Credibility.values()), filter.about().digit());
        offer(tag, now.tags().stream().sorted(Comparator.comparing(each -> path(each.id()))).map(Tag::id),
                filter.told().tag());
        clear.setDisable(model.state().filter().isAll());
    }

    void focusWords() {
        typed.requestFocus();
    }

    boolean isTyping() {
        return typed.isFocused();
    }

    /// Asks for everything again.
    void clear() {
        model.ask(BoardFilter.ALL);
        show(BoardFilter.ALL);
        reported.show(BoardFilter.ALL.told().reported());
        happened.show(BoardFilter.ALL.about().happened());
    }

    /// What is asked for stays on offer, though there may be nothing of it just now: a change that is undone brings it
    /// back.
    private static <T> void offer(Choice<T> choice, Stream<T> there, Optional<T> asked) {
        choice.offer(Stream.concat(there, asked.stream()).distinct().toList());
    }

    private void show(BoardFilter filter) {
        typed.setText(filter.words());
        question.setValue(filter.about().question());
        source.setValue(filter.who().source());
        outlet.setValue(filter.who().outlet());
        kind.setValue(filter.who().kind());
        letter.setValue(filter.who().letter());
        digit.setValue(filter.about().digit());
        tag.setValue(filter.told().tag());
        reported.show(filter.told().reported());
        happened.show(filter.about().happened());
    }

    private void about(UnaryOperator<About> change) {
        ask(model.state().filter().about(change));
    }

    private void who(UnaryOperator<Who> change) {
        ask(model.state().filter().who(change));
    }

    private void told(UnaryOperator<Told> change) {
        ask(model.state().filter().told(change));
    }

    private void ask(BoardFilter filter) {
        model.ask(filter);
        clear.setDisable(filter.isAll());
    }

    private <T> Choice<T> choice(String name, Function<T, String> said, Consumer<Optional<T>> onChoose) {
        var choice = new Choice<>(words.messages().text("board.any." + name), said, onChoose);
        choice.setId("board-" + name);
        return choice;
    }

    private ComboBox<BoardOrder.Rows> rows() {
        return order("rows", BoardOrder.Rows.values(), model.state().order().rows(),
                chosen -> model.sort(model.state().order().with(chosen)));
    }

    private ComboBox<BoardOrder.Columns> columns() {
        return order("columns", BoardOrder.Columns.values(), model.state().order().columns(),
                chosen -> model.sort(model.state().order().with(chosen)));
    }

    private <E extends Enum<E>> ComboBox<E> order(String name, E[] orders, E now, Consumer<E> onChoose) {
        var box = new ComboBox<E>();
        box.setId("board-" + name);
        box.getStyleClass().add("board-order");
        box.setAccessibleText(words.messages().text("board.order." + name));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E order) {
                return order == null ? "" : words.messages().text("board.order." + order.name());
            }

            @Override
            public E fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        box.getItems().setAll(orders);
        box.setValue(now);
        box.valueProperty().subscribe((_, chosen) -> onChoose.accept(chosen));
        return box;
    }

    private String wording(QuestionId id) {
        return accounts.questions().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(each -> each.wording().strip()).orElse(id.toString());
    }

    private String name(SourceId id) {
        return accounts.sources().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(each -> each.name().strip()).orElse(id.toString());
    }

    private String path(TagId id) {
        return accounts.tags().stream().filter(each -> each.id().equals(id)).findFirst()
                .map(each -> each.parent().map(above -> path(above) + "/").orElse("") + each.name())
                .orElse(id.toString());
    }
}
