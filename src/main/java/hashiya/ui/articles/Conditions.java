package hashiya.ui.articles;

import hashiya.text.Folding;
import hashiya.text.PartialDate;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.KeptField;
import hashiya.ui.control.Picker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// The fields by which conditions are added, and the chips by which they are taken away again.
final class Conditions {

    /// How many of a kind are offered before anything is typed.
    private static final Map<Condition.Kind, Integer> AT_FIRST = Map.of(Condition.Kind.STATE, 3, Condition.Kind.HAS, 3,
            Condition.Kind.OUTLET, 4, Condition.Kind.TAG, 3, Condition.Kind.LANGUAGE, 2);
    /// How many go with what is typed.
    private static final int MOST = 12;

    private final ArticlesModel model;
    private final ArticleWords words;
    private final Picker<Condition> picker;
    private final KeptField from;
    private final KeptField to;
    private final Label complaint = Directed.label("form-complaint");
    private final Chips<Condition> chips;
    private boolean busy;

    Conditions(ArticlesModel model, ArticleWords words) {
        this.model = model;
        this.words = words;
        picker = new Picker<>(words.text("articles.condition"), Picker.Choices.of(this::matching, this::counted),
                each -> model.filter().set(model.filter().get().with(each)), _ -> { });
        picker.dress(new Picker.Looks<>(each -> words.kind(each.kind()), _ -> null, _ -> ""));
        picker.setId("articles-condition");
        from = date("articles.from", date -> model.filter().get().from(date));
        to = date("articles.to", date -> model.filter().get().to(date));
        from.input().setId("articles-from");
        to.input().setId("articles-to");
        complaint.setVisible(false);
        complaint.managedProperty().bind(complaint.visibleProperty());
        chips = new Chips<>(new Chips.Looks<>(this::named, label -> words.text("articles.condition.remove", label), "",
                words.text("articles.condition.help")), _ -> { });
        chips.setId("articles-chips");
        chips.items().addListener((ListChangeListener<Condition>) _ -> taken());
        show();
    }

    Picker<Condition> picker() {
        return picker;
    }

    KeptField from() {
        return from;
    }

    KeptField to() {
        return to;
    }

    Label complaint() {
        return complaint;
    }

    Chips<Condition> chips() {
        return chips;
    }

    /// Shows what is asked for.
    void show() {
        var filter = model.filter().get();
        complain();
        busy = true;
        if (!chips.items().equals(filter.conditions())) {
            chips.items().setAll(filter.conditions());
        }
        busy = false;
        from.show(filter.from().iso());
        to.show(filter.to().iso());
    }

    /// Forgets what was typed and never became a condition.
    void clear() {
        picker.clear();
        Stream.of(from, to).forEach(each -> each.change(""));
    }

    /// Says why something cannot be asked, until something else is.
    void tell(String sentence) {
        complaint.setText(sentence);
        complaint.setVisible(true);
    }

    private void taken() {
        if (!busy) {
            var left = List.copyOf(chips.items());
            model.filter().set(new ArticleFilter(model.filter().get().text(), left));
        }
    }

    private String named(Condition condition) {
        return words.condition(condition, model::path);
    }

    private String counted(Condition condition) {
        return words.text("articles.condition.counted", named(condition),
                String.valueOf(model.listed().get().facets().of(condition)));
    }

    private List<Condition> matching(String typed) {
        var wanted = Folding.fold(typed).text().strip();
        var facets = model.listed().get().facets();
        var matching = new ArrayList<Condition>();
        for (var kind : Condition.Kind.values()) {
            facets.of(kind).stream().filter(each -> !model.filter().get().asks(each))
                    .filter(each -> wanted.isEmpty() || Folding.fold(named(each)).text().contains(wanted))
                    .limit(wanted.isEmpty() ? AT_FIRST.getOrDefault(kind, 0) : MOST).forEach(matching::add);
        }
        return matching.size() > MOST && !wanted.isEmpty() ? matching.subList(0, MOST) : matching;
    }

    private KeptField date(String key, Function<PartialDate, ArticleFilter> condition) {
        var input = new TextField();
        input.setPromptText(words.text(key));
        input.setAccessibleText(words.text(key));
        input.setPrefColumnCount(6);
        var field = new KeptField(input, PartialDate::tidy, typed -> PartialDate.parse(typed).map(date -> {
            model.filter().set(condition.apply(date));
            return Optional.<String>empty();
        }).orElse(Optional.of(words.text("articles.date.bad", typed))));
        field.onAnswer(this::complain);
        return field;
    }

    private void complain() {
        var sentence = Stream.of(from, to).flatMap(each -> each.complaint().stream()).findFirst().orElse("");
        complaint.setText(sentence);
        complaint.setVisible(!sentence.isEmpty());
    }
}
