package hashiya.ui.claims;

import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Article;
import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.text.PartialDate;
import hashiya.ui.control.Directed;
import hashiya.ui.desk.Passage;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The quick form: what is claimed, who says it through whom, with which stance and when. Enter records it as one step,
/// Escape leaves and asks first only if something was typed.
final class RecordForm extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final Routes routes;
    private final Label quote = Directed.label("claim-quote");
    private final PropositionField proposition;
    private final StatementFields statement;
    private final Button record;
    private final Asking leaving;
    private final Asking repeated;
    private Optional<Passage> passage = Optional.empty();
    private Optional<Attribution> changed = Optional.empty();
    private boolean writing;

    RecordForm(ClaimsModel model, ClaimEdits edits, ClaimWords words, Routes routes) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.routes = routes;
        var messages = words.messages();
        quote.setMaxHeight(90);
        quote.setMinHeight(0);
        statement = new StatementFields(model, words, _ -> { });
        proposition = new PropositionField(model, words, this::record, statement::focusChain);
        record = new Button(messages.text("claims.record"));
        record.setId("claim-record");
        record.getStyleClass().add("accent");
        record.setOnAction(_ -> record());
        var cancel = new Button(messages.text("claims.cancel"));
        cancel.setOnAction(_ -> leave());
        leaving = leaving();
        repeated = repeated();
        getStyleClass().add("claim-card");
        getChildren().setAll(quote, proposition, statement, leaving, repeated, new HBox(8, record, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, statement::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Begins with a passage, for a new claim or for one that is there.
    void begin(Passage heard, Optional<ClaimId> claim) {
        passage = Optional.of(heard);
        changed = Optional.empty();
        var reported = model.article(heard.article()).map(Article::facts).map(facts -> facts.published());
        fill(heard, claim, StatementFields.blank(reported.orElse(PartialDate.UNKNOWN)));
        if (claim.isPresent()) {
            statement.focusChain();
        } else {
            proposition.focusField();
        }
    }

    /// Begins with a passage for a new claim, and with what the text itself says of it.
    void begin(Passage heard, Statement stated) {
        passage = Optional.of(heard);
        changed = Optional.empty();
        fill(heard, Optional.empty(), stated);
        proposition.focusField();
    }

    /// Begins with an attribution that is there, to change it.
    void begin(Attribution attribution) {
        changed = Optional.of(attribution);
        passage = Optional.of(new Passage.Marked(attribution.passage()));
        fill(passage.get(), Optional.of(attribution.claim()), new Statement(attribution.stance(),
                attribution.chain().stream().<Speaker>map(Speaker.Known::new).toList(), attribution.reported(),
                attribution.figures()));
        statement.focusChain();
    }

    /// Whether leaving would lose something.
    boolean isTouched() {
        return changed.isEmpty() && (proposition.isTouched() || statement.isTouched());
    }

    void leave() {
        if (repeated.isAsked()) {
            repeated.vanish();
            statement.focusChain();
        } else if (isTouched() && !leaving.isAsked()) {
            leaving.ask(words.messages().text("claims.discard.question"));
        } else {
            leaving.vanish();
            routes.back();
        }
    }

    private void fill(Passage heard, Optional<ClaimId> claim, Statement stated) {
        writing = false;
        leaving.vanish();
        repeated.vanish();
        record.setText(words.messages().text(changed.isEmpty() ? "claims.record" : "claims.save"));
        quote.setText("");
        proposition.begin(claim);
        statement.begin(stated, heard.article());
        model.quote(heard, letters -> read(heard, letters, changed.isEmpty() && stated.figures().isEmpty()));
    }

    /// Shows the letters, and offers what they seem to say; they may come late.
    private void read(Passage heard, String letters, boolean isOffering) {
        if (passage.equals(Optional.of(heard))) {
            quote.setText(letters.strip().replaceAll("\\s+", " "));
            if (changed.isEmpty()) {
                proposition.offerFrom(letters);
            }
            if (isOffering) {
                statement.offer(model.figuresIn(letters));
            }
        }
    }

    private void record() {
        if (!writing && proposition.isComplete()) {
            statement.statement().ifPresent(stated -> twin(stated).ifPresentOrElse(
                    twin -> repeated.ask(words.messages().text("claims.repeated", model.name(twin.speaker()),
                            twin.claim())),
                    () -> write(stated)));
        }
    }

    /// What says the same already.
    private Optional<Attribution> twin(Statement stated) {
        return proposition.chosen().flatMap(claim -> {
            var others = model.attributions(claim).stream()
                    .filter(each -> changed.isEmpty() || !each.id().equals(changed.get().id())).toList();
            return Repeated.in(others, stated, passage.orElseThrow(), model);
        });
    }

    private void write(Statement stated) {
        writing = true;
        write(stated, attribution -> {
            writing = false;
            routes.toClaim(attribution.claim());
        }, () -> writing = false);
    }

    private void write(Statement stated, Consumer<Attribution> onDone, Runnable onFailed) {
        if (changed.isPresent()) {
            edits.restate(changed.get().id(), stated, onDone, onFailed);
        } else if (proposition.chosen().isPresent()) {
            edits.attribute(proposition.chosen().get(), stated, passage.orElseThrow(), onDone, onFailed);
        } else {
            edits.record(proposition.draft(), stated, passage.orElseThrow(), onDone, onFailed);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
            event.consume();
            record();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private Asking leaving() {
        var messages = words.messages();
        return new Asking("claim-leaving")
                .or(messages.text("claims.discard"), routes::back, "danger")
                .or(messages.text("claims.discard.stay"), proposition::focusField);
    }

    private Asking repeated() {
        var messages = words.messages();
        return new Asking("claim-repeated")
                .or(messages.text("claims.repeated.record"), () -> statement.statement().ifPresent(this::write))
                .or(messages.text("claims.repeated.go"), () -> statement.statement().flatMap(this::twin)
                        .ifPresent(routes::toAttribution));
    }
}
