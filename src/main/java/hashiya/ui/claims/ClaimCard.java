package hashiya.ui.claims;

import hashiya.l10n.Messages;
import hashiya.claims.Confirmation;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.Credibility;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Source;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.BackLinks;
import hashiya.ui.control.CommitField;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.desk.Mentions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A claim with all that is known of it. Everything is changed where it stands.
final class ClaimCard extends VBox {

    private final ClaimsModel model;
    private final ClaimEdits edits;
    private final ClaimWords words;
    private final Routes routes;
    private final OriginsLine origins;
    private final TextArea proposition = Directed.field(new TextArea());
    private final FormField propositionField;
    private final Autosave savingProposition;
    private final Ratings<Credibility> digit;
    private final FormField digitField;
    private final TextArea reason = Directed.field(new TextArea());
    private final Autosave savingReason;
    private final QuestionField question;
    private final QuestionVoices voices;
    private final PointsLine points;
    private final CommitField happened;
    private final CommitField place;
    private final DeedFields deed;
    private final RatingHistoryView history;
    private final VBox attributions = new VBox();
    private final RelationsView relations;
    private final BackLinks links;
    private List<Entity> drawn = List.of();
    private Optional<Claim> shown = Optional.empty();

    ClaimCard(ClaimsModel model, ClaimEdits edits, ClaimWords words, SourcesModel sources, Routes routes) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.routes = routes;
        var messages = words.messages();
        origins = new OriginsLine(model, words, routes);
        voices = new QuestionVoices(model, words, routes);
        points = new PointsLine(model, words, routes);
        propositionField = new FormField(messages.text("claims.proposition"), area(proposition, "claim-proposition"));
        savingProposition = new Autosave(proposition, this::reword);
        digit = new Ratings<>(List.of(Credibility.values()), each -> Integer.toString(each.digit()), words::of,
                this::rate);
        digitField = new FormField(messages.text("claims.credibility"), digit);
        area(reason, "claim-reason");
        savingReason = new Autosave(reason, this::giveReason);
        question = new QuestionField(model, edits, words);
        happened = new CommitField(messages.text("claims.happened"), words::faultOfDate, typed ->
                change(claim -> claim.on(ClaimWords.date(typed).orElse(claim.happened()))));
        place = new CommitField(messages.text("claims.place"), _ -> "", typed ->
                change(claim -> claim.at(typed)));
        happened.field().setId("claim-happened");
        happened.field().setPromptText(messages.text("claims.date.prompt"));
        history = new RatingHistoryView(sources, words);
        deed = new DeedFields(words, this::change);
        relations = new RelationsView(model, edits, words, routes);
        links = new BackLinks(messages);
        getStyleClass().add("claim-card");
        getChildren().setAll(propositionField, origins, attributions, attribute(messages), digitField,
                new FormField(messages.text("claims.reason"), reason), history, question, points, voices,
                happened.node(), place.node(), deed, relations, links, remove(messages));
    }

    Optional<Claim> shown() {
        return shown;
    }

    /// Shows a claim, or what has become of it. What is being typed stays.
    void show(Claim claim) {
        var same = shown.map(Claim::id).equals(Optional.of(claim.id()));
        if (!same) {
            flush();
        }
        shown = Optional.of(claim);
        if (same) {
            savingProposition.hear(claim.proposition());
            savingReason.hear(claim.reason());
            happened.hear(claim.happened().iso());
            place.hear(claim.place());
        } else {
            begin(claim);
        }
        deed.show(claim);
        digit.show(claim.credibility());
        history.show(claim.id(), Integer.toString(claim.credibility().digit()), claim.reason());
        origins.show(claim);
        question.show(claim);
        points.show(claim);
        voices.show(claim);
        relations.show(claim);
        links.show(model.notesOn(claim.id()), Mentions::opening, model.desk()::open);
        drawAttributions(claim);
    }

    void leave() {
        flush();
        shown = Optional.empty();
    }

    /// Commits what is typed.
    void flush() {
        savingProposition.flush();
        savingReason.flush();
        happened.commit();
        place.commit();
        deed.flush();
    }

    void focusFirst() {
        proposition.requestFocus();
    }

    void focus(AttributionId attribution) {
        attributions.getChildren().stream().map(AttributionView.class::cast).filter(each -> each.shows(attribution))
                .findFirst().ifPresent(AttributionView::focusPassage);
    }

    private void begin(Claim claim) {
        savingProposition.begin(claim.proposition());
        savingReason.begin(claim.reason());
        happened.begin(claim.happened().iso());
        place.begin(claim.place());
        propositionField.calm();
        digitField.calm();
    }

    /// Draws the attributions anew only if one of them, or of those who speak in them, has changed.
    private void drawAttributions(Claim claim) {
        var all = model.attributions(claim.id());
        var now = all.stream().flatMap(this::parts).toList();
        if (!now.equals(drawn)) {
            drawn = now;
            attributions.getChildren().setAll(all.stream()
                    .map(each -> new AttributionView(each, model, edits, words, routes)).toList());
        }
    }

    private Stream<Entity> parts(Attribution attribution) {
        return Stream.concat(
                Stream.concat(Stream.concat(Stream.of(attribution),
                                model.find(Highlight.class, attribution.passage()).stream()),
                        model.article(attribution.passage().article()).stream()),
                attribution.chain().stream().flatMap(id -> model.find(Source.class, id).stream()));
    }

    private void reword(String text, Runnable done, Runnable failed) {
        var blank = text.isBlank();
        propositionField.say(blank ? words.messages().text("claims.fault.proposition") : "");
        if (blank) {
            done.run();
        } else {
            shown.ifPresent(claim -> edits.change(claim.id(), each -> each.worded(text), done, failed));
        }
    }

    /// `1` says that independent sources confirm it: there must be two, or a reason in words.
    private void rate(Credibility chosen) {
        shown.ifPresent(claim -> {
            if (chosen == Credibility.CONFIRMED && !isGrounded(claim, reason.getText())) {
                digit.show(claim.credibility());
                digitField.say(words.messages().text("claims.fault.confirmed"));
            } else {
                digitField.calm();
                var why = reason.getText();
                savingReason.flush();
                edits.change(claim.id(), each -> each.rated(chosen, why));
            }
        });
    }

    /// What a `1` stands on is not taken from under it.
    private void giveReason(String text, Runnable done, Runnable failed) {
        shown.ifPresent(claim -> {
            if (claim.credibility() == Credibility.CONFIRMED && !isGrounded(claim, text)) {
                digitField.say(words.messages().text("claims.fault.confirmed"));
                done.run();
            } else {
                edits.change(claim.id(), each -> each.rated(each.credibility(), text), done, failed);
            }
        });
    }

    private boolean isGrounded(Claim claim, String why) {
        return Confirmation.isGrounded(model.agreement(claim.id()), why);
    }

    private void change(UnaryOperator<Claim> change) {
        shown.ifPresent(claim -> edits.change(claim.id(), change));
    }

    private Button attribute(Messages messages) {
        var button = new Button(messages.text("claims.attribute"), new FontIcon(Feather.PLUS));
        button.setId("claim-attribute");
        button.getStyleClass().add("small");
        button.setOnAction(_ -> shown.ifPresent(claim -> routes.toAttributing(claim.id())));
        return button;
    }

    private Button remove(Messages messages) {
        var button = new Button(messages.text("claims.remove"), new FontIcon(Feather.TRASH_2));
        button.getStyleClass().addAll("small", "danger", "button-outlined");
        button.setOnAction(_ -> shown.ifPresent(claim -> edits.remove(claim.id(),
                () -> routes.removed(messages.text("claims.removed", claim.id())))));
        return button;
    }

    private static TextArea area(TextArea area, String id) {
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }
}
