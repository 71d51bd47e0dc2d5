package hashiya.ui.claims;

import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.BackLinks;
import hashiya.ui.control.CommitField;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.desk.Mentions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A source: what it is called, what it is, and how far it is to be trusted. The only place where the letter is changed.
final class SourceCard extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final CommitField name;
    private final CommitField aliases;
    private final ChoiceBox<SourceKind> kind = new ChoiceBox<>();
    private final Ratings<Reliability> letter;
    private final TextArea reason = Directed.field(new TextArea());
    private final Autosave savingReason;
    private final MergeField merge;
    private final RatingHistoryView history;
    private final SourceStatements statements;
    private final Label mentions = Directed.label("claim-agreement");
    private final BackLinks links;
    private Optional<Source> shown = Optional.empty();
    private boolean filling;

    SourceCard(ClaimsModel model, ClaimEdits edits, ClaimWords words, SourcesModel sources, Routes routes) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        var messages = words.messages();
        name = new CommitField(messages.text("claims.source.name"), this::faultOfName, typed -> change(each ->
                each.named(typed)));
        aliases = new CommitField(messages.text("claims.source.aliases"), _ -> "", typed -> change(each ->
                each.with(split(typed))));
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(new Words());
        kind.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        letter = new Ratings<>(List.of(Reliability.values()), Reliability::name, words::of, this::rate);
        savingReason = new Autosave(reason, this::giveReason);
        reason.setId("source-reason");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        name.field().setId("source-name");
        merge = new MergeField(sources, words, routes);
        history = new RatingHistoryView(sources, words);
        statements = new SourceStatements(model, sources, words, routes);
        links = new BackLinks(messages);
        getStyleClass().add("claim-card");
        getChildren().setAll(name.node(), new FormField(messages.text("claims.source.kind"), kind), aliases.node(),
                new FormField(messages.text("claims.reliability"), letter),
                new FormField(messages.text("claims.reason"), reason), history, mentions, statements, merge, links);
    }

    Optional<Source> shown() {
        return shown;
    }

    void show(Source source) {
        var same = shown.map(Source::id).equals(Optional.of(source.id()));
        if (!same) {
            flush();
        }
        shown = Optional.of(source);
        filling = true;
        if (same) {
            name.hear(source.name());
            aliases.hear(join(source));
            savingReason.hear(source.reason());
        } else {
            name.begin(source.name());
            aliases.begin(join(source));
            savingReason.begin(source.reason());
        }
        kind.setValue(source.kind());
        letter.show(source.reliability());
        history.show(source.id(), source.reliability().name(), source.reason());
        statements.show(source);
        merge.show(source);
        mentions.setText(words.messages().count("claims.source.mentions", model.mentions(source.id())));
        links.show(model.notesOn(source.id()), Mentions::opening, model.desk()::open);
        filling = false;
    }

    void leave() {
        flush();
        shown = Optional.empty();
    }

    void flush() {
        name.commit();
        aliases.commit();
        savingReason.flush();
    }

    void focusFirst() {
        name.field().requestFocus();
    }

    private String faultOfName(String typed) {
        if (typed.isBlank()) {
            return words.messages().text("claims.fault.source.blank");
        }
        var other = model.sourceNamed(typed).filter(each -> !Optional.of(each.id()).equals(shown.map(Source::id)));
        return other.map(each -> words.messages().text("claims.fault.source.taken", typed, each.id())).orElse("");
    }

    private void choose(SourceKind chosen) {
        if (!filling && chosen != null) {
            change(each -> each.of(chosen));
        }
    }

    private void rate(Reliability chosen) {
        letter.show(chosen);
        change(each -> each.rated(chosen, each.reason()));
    }

    private void giveReason(String text, Runnable done, Runnable failed) {
        shown.ifPresent(source ->
                edits.change(source.id(), each -> each.rated(each.reliability(), text), done, failed));
    }

    private void change(UnaryOperator<Source> change) {
        shown.ifPresent(source -> edits.change(source.id(), change));
    }

    private String join(Source source) {
        return String.join(words.messages().text("claims.comma") + " ", source.aliases());
    }

    private static List<String> split(String typed) {
        return Arrays.stream(typed.split("[,،;؛]")).map(String::strip).filter(each -> !each.isEmpty()).distinct()
                .toList();
    }

    private final class Words extends StringConverter<SourceKind> {
        @Override
        public String toString(SourceKind value) {
            return value == null ? "" : words.of(value);
        }

        @Override
        public SourceKind fromString(String word) {
            throw new UnsupportedOperationException("Kinds of sources are chosen, not typed");
        }
    }
}
