package hashiya.ui.claims;

import hashiya.library.Speaker;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.ui.control.Chips;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/// The relay chain: who says it first, then through whom, added by typing and put in order as chips.
final class ChainField extends VBox {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final Chips<Speaker> chips;
    private final Picker<Speaker> picker;
    private final FormField field;
    private Optional<ArticleId> article = Optional.empty();

    /// @param onSource opens a source's card
    ChainField(ClaimsModel model, ClaimWords words, Consumer<SourceId> onSource) {
        this.model = model;
        this.words = words;
        var messages = words.messages();
        chips = new Chips<>(new Chips.Looks<>(model::name, name -> messages.text("claims.chain.remove", name),
                messages.language().isRightToLeft() ? "←" : "→", messages.text("claims.chain.help")), link -> {
            if (link instanceof Speaker.Known(var id)) {
                onSource.accept(id);
            }
        });
        picker = new Picker<>(messages.text("claims.chain.prompt"), Picker.Choices.of(this::choices, this::name),
                chips.items()::add, _ -> { });
        picker.setId("claim-chain");
        field = new FormField(messages.text("claims.chain"), picker);
        getStyleClass().add("chain-field");
        getChildren().setAll(field, chips);
        chips.items().subscribe(field::calm);
    }

    ObservableList<Speaker> links() {
        return chips.items();
    }

    void begin(List<Speaker> chain, ArticleId heardIn) {
        article = Optional.of(heardIn);
        picker.clear();
        chips.items().setAll(chain);
        field.calm();
    }

    boolean isTyped() {
        return !picker.getText().isBlank();
    }

    /// Takes a name over that was typed and not taken yet.
    void takeTyped() {
        var typed = picker.getText().strip();
        if (!typed.isEmpty()) {
            picker.clear();
            var link = model.sourceNamed(typed).<Speaker>map(source -> new Speaker.Known(source.id()))
                    .orElseGet(() -> new Speaker.New(typed, kinds().getFirst()));
            if (!chips.items().contains(link)) {
                chips.items().add(link);
            }
        }
    }

    void complain(String sentence) {
        field.complain(sentence);
    }

    void focusField() {
        picker.requestFocus();
    }

    private List<Speaker> choices(String typed) {
        var known = model.sourcesMatching(typed, article.orElseThrow()).stream()
                .map(Source::id).map(Speaker.Known::new);
        var fresh = typed.isBlank() ? outlet().stream()
                : model.sourceNamed(typed).isPresent() ? Stream.<Speaker>empty()
                : kinds().stream().map(kind -> new Speaker.New(typed, kind));
        return Stream.<Speaker>concat(known, fresh).filter(each -> !chips.items().contains(each)).toList();
    }

    /// Who printed it, where that is known and no source yet: the usual last link.
    private List<Speaker> outlet() {
        return article.flatMap(model::article).map(Article::facts)
                .map(facts -> facts.outlet().strip())
                .filter(outlet -> !outlet.isEmpty() && model.sourceNamed(outlet).isEmpty())
                .<List<Speaker>>map(outlet -> List.of(new Speaker.New(outlet, SourceKind.OUTLET)))
                .orElse(List.of());
    }

    /// The kinds of source, the likeliest first: whoever passes on what another says is mostly an outlet.
    private List<SourceKind> kinds() {
        var likely = chips.items().isEmpty() ? SourceKind.PERSON : SourceKind.OUTLET;
        return Stream.of(SourceKind.values())
                .sorted(Comparator.comparing((SourceKind kind) -> kind != likely)).toList();
    }

    private String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(var id) -> model.name(id) + " · " + id;
            case Speaker.New(var name, var kind) ->
                    words.messages().text("claims.source.create", name, words.of(kind));
        };
    }
}
