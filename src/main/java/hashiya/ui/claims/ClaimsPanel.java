package hashiya.ui.claims;

import hashiya.claims.suggest.Suggestion;
import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.TextRange;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.UndoBar;
import hashiya.ui.control.WhenShown;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Passage;
import hashiya.ui.desk.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/// The side panel of the claims: a list, and in its place the card of a claim, the card of a source, or the form that
/// records who says what.
public final class ClaimsPanel extends BorderPane {

    private final ClaimsModel model;
    private final ClaimWords words;
    private final ClaimList list;
    private final ClaimCard card;
    private final SourceCard sourceCard;
    private final RecordForm form;
    private final SourceList sourceList;
    private final CouplingView coupling;
    private final OriginSheets origins;
    private final UndoBar undoBar;
    private final WhenShown listing;
    private final CardHead head;
    private final CardPane scroll = new CardPane();
    /// Whether the way back leads to the sources, not to the claims.
    private boolean amongSources;
    private Consumer<ClaimId> onPoints = _ -> { };
    private Consumer<ClaimId> onRelations = _ -> { };

    public ClaimsPanel(Workspace workspace, Desk desk, Messages messages) {
        model = new ClaimsModel(workspace, desk);
        words = new ClaimWords(messages);
        listing = new WhenShown(this, this::redrawList);
        var edits = new ClaimEdits(workspace);
        var routes = new Ways();
        var drop = new PassageDrop(desk.carried()::get, routes::toAttributing);
        list = new ClaimList(model, edits, words, routes);
        list.take(drop);
        var sources = new SourcesModel(workspace, messages);
        card = new ClaimCard(model, edits, words, sources, routes);
        sourceCard = new SourceCard(model, edits, words, sources, routes);
        sourceList = new SourceList(sources, words, routes);
        coupling = new CouplingView(sources, words);
        origins = new OriginSheets(workspace, words);
        origins.setOnOpen((article, place) ->
                place.ifPresentOrElse(range -> desk.open(article, range), () -> desk.open(article)));
        form = new RecordForm(model, edits, words, routes);
        undoBar = new UndoBar(messages.text("claims.undo"), model::undo);
        head = new CardHead(messages, this::goBack);
        getStyleClass().add("claims-panel");
        Sheets.give(this, "claims.css");
        drop.listenOn(scroll, () -> scroll.getContent() == card ? card.shown().map(Claim::id) : Optional.empty());
        setBottom(undoBar);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && getCenter() != list && !isAt(form)) {
                goBack();
                event.consume();
            }
        });
        showList();
        model.listen(this::hear);
        desk.article().subscribe(_ -> listing.draw());
        desk.claim().subscribe(this::followDesk);
        desk.source().subscribe(this::followSource);
        desk.panel().subscribe(_ -> flush());
    }

    /// What the way to the claims board does.
    public void setOnBoard(Runnable action) {
        list.setOnBoard(action);
    }

    /// What the ways to the page of a question do.
    ///
    /// @param points    opens it at what is open about a claim
    /// @param relations opens it at the claims around one
    public void setOnQuestion(Consumer<ClaimId> points, Consumer<ClaimId> relations) {
        onPoints = points;
        onRelations = relations;
    }

    /// Opens the quick form on a highlight.
    public void recordOn(HighlightId highlight) {
        record(new Passage.Marked(highlight));
    }

    /// Opens the quick form on letters that will be highlighted with the claim.
    public void recordOn(ArticleId article, TextRange range) {
        record(new Passage.Unmarked(article, range));
    }

    /// Opens the quick form on a passage that seems to say something, filled in with who seems to say it.
    public void recordOn(ArticleId article, Suggestion suggestion) {
        showCard(form, words.messages().text("claims.record.title"));
        form.begin(new Passage.Unmarked(article, suggestion.range()),
                Suggested.of(suggestion, model.article(article), model));
    }

    /// @param over lays something over the window, and gives back what takes it away
    public void setOver(Function<Node, Runnable> over) {
        origins.setOver(over);
    }

    /// Commits what is typed into the cards. The quick form keeps what is typed into it until it is recorded.
    public void flush() {
        card.flush();
        sourceCard.flush();
    }

    /// Shows all sources in the place of the claims; asks first if a claim is being written.
    public void showSources() {
        if (isWriting()) {
            form.leave();
        } else {
            listSources();
        }
    }

    private void listSources() {
        showList();
        amongSources = true;
        head.say(words.messages().text("claims.sources"));
        setTop(head);
        sourceList.redraw();
        setCenter(sourceList);
        sourceList.focusFilter();
    }

    private void record(Passage passage) {
        amongSources = false;
        showCard(form, words.messages().text("claims.record.title"));
        form.begin(passage, Optional.empty());
    }

    private void showList() {
        card.leave();
        sourceCard.leave();
        amongSources = false;
        setTop(null);
        setCenter(list);
        listing.draw();
    }

    private void showCard(Node content, String title) {
        head.say(title);
        setTop(head);
        scroll.show(content);
        setCenter(scroll);
        scroll.settle();
    }

    private void goBack() {
        if (isAt(form)) {
            form.leave();
        } else {
            leaveCard();
        }
    }

    private void leaveCard() {
        var claim = scroll.getContent() == card ? Optional.<Claim>empty() : card.shown();
        sourceCard.leave();
        model.desk().source().set(Optional.empty());
        if (claim.isPresent()) {
            openClaim(claim.get().id());
        } else {
            model.desk().claim().set(Optional.empty());
            goToLists();
        }
    }

    /// From a card to the list that it was opened from.
    private void goToLists() {
        if (amongSources && getCenter() == scroll) {
            listSources();
        } else {
            showList();
            list.focusList();
        }
    }

    private boolean isAt(Node content) {
        return getCenter() == scroll && scroll.getContent() == content;
    }

    private void openClaim(ClaimId id) {
        model.find(Claim.class, id).ifPresent(claim -> {
            card.show(claim);
            showCard(card, id.toString());
            model.desk().source().set(Optional.empty());
            model.desk().claim().set(Optional.of(id));
        });
    }

    private void openSource(SourceId id) {
        model.find(Source.class, id).ifPresent(source -> {
            sourceCard.show(source);
            showCard(sourceCard, words.messages().text("claims.source.title", id));
            model.desk().source().set(Optional.of(id));
        });
    }

    private boolean isWriting() {
        return isAt(form) && form.isTouched();
    }

    private void followSource(Optional<SourceId> source) {
        if (!isWriting() && source.isPresent() && !sourceCard.shown().map(Source::id).equals(source)) {
            openSource(source.get());
        }
    }

    private void followDesk(Optional<ClaimId> claim) {
        if (!isWriting() && claim.isPresent() && !card.shown().map(Claim::id).equals(claim)) {
            openClaim(claim.get());
        }
    }

    private void hear() {
        undoBar.vanish();
        listing.draw();
        sourceCard.shown().ifPresent(shown -> model.find(Source.class, shown.id())
                .ifPresentOrElse(sourceCard::show, this::leaveCard));
        card.shown().ifPresent(shown -> model.find(Claim.class, shown.id())
                .ifPresentOrElse(card::show, this::claimIsGone));
        if (card.shown().isEmpty()) {
            followDesk(model.desk().claim().get());
        }
    }

    private void redrawList() {
        list.redraw();
        if (getCenter() == sourceList) {
            sourceList.redraw();
        } else if (isAt(coupling)) {
            coupling.show();
        }
    }

    private void claimIsGone() {
        card.leave();
        model.desk().claim().set(Optional.empty());
        if (isAt(card)) {
            goToLists();
        }
    }

    private final class Ways implements Routes {

        @Override
        public void toClaim(ClaimId claim) {
            openClaim(claim);
            card.focusFirst();
        }

        @Override
        public void toSource(SourceId id) {
            openSource(id);
            sourceCard.focusFirst();
        }

        @Override
        public void toSources() {
            listSources();
        }

        @Override
        public void toCoupling() {
            coupling.show();
            showCard(coupling, words.messages().text("claims.coupling"));
            coupling.focusFirst();
        }

        @Override
        public void toAttribution(Attribution attribution) {
            openClaim(attribution.claim());
            card.focus(attribution.id());
        }

        @Override
        public void toStatement(Attribution attribution) {
            showCard(form, attribution.id().toString());
            form.begin(attribution);
        }

        @Override
        public void toAttributing(ClaimId claim) {
            var passage = model.desk().passage();
            if (passage.isEmpty()) {
                undoBar.tell(words.messages().text("claims.fault.passage"));
            }
            passage.ifPresent(heard -> toAttributing(claim, heard));
        }

        @Override
        public void toAttributing(ClaimId claim, Passage passage) {
            showCard(form, claim.toString());
            form.begin(passage, Optional.of(claim));
        }

        @Override
        public void toOrigins(ClaimId claim) {
            flush();
            origins.ask(claim, undoBar::tell);
        }

        @Override
        public void toOpenPoints(ClaimId claim) {
            onPoints.accept(claim);
        }

        @Override
        public void toRelations(ClaimId claim) {
            onRelations.accept(claim);
        }

        @Override
        public void back() {
            leaveCard();
        }

        @Override
        public void removed(String sentence) {
            undoBar.say(sentence);
        }
    }
}
