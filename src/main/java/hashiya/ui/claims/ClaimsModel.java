package hashiya.ui.claims;

import hashiya.claims.Agreement;
import hashiya.claims.Matching;
import hashiya.claims.QuestionCoverage;
import hashiya.claims.SourceIdentity;
import hashiya.library.Revisions;
import hashiya.library.Speaker;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.PassageState;
import hashiya.model.Note;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.Folding;
import hashiya.text.Quantities;
import hashiya.text.Quantity;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mentions;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Passage;
import hashiya.ui.desk.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the claims panel shows, without saying how. FX thread only.
final class ClaimsModel {

    /// Which claims are listed.
    enum Scope {
        /// Those with a passage in the open article.
        ARTICLE,
        ALL
    }

    private static final int SUGGESTIONS = 6;
    /// How many claims are offered in the place of a new one.
    private static final int OFFERS = 3;
    /// How many letters of a passage are read while somebody waits for the form; few say more of one claim.
    private static final int READ = 4000;
    /// A passage with more numbers is not about one of them.
    private static final int FIGURES = 12;

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    /// As of the last change, made when it is first asked for.
    private Optional<Matching> matching = Optional.empty();
    private final Mentions mentions;

    ClaimsModel(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
        mirror = workspace.mirror();
        mirror.listen(_ -> matching = Optional.empty());
        mentions = workspace.mentions();
    }

    /// Calls the listener after every change.
    void listen(Runnable listener) {
        mirror.listen(_ -> listener.run());
    }

    Desk desk() {
        return desk;
    }

    /// The notes that link to a claim or a source.
    List<Note> notesOn(Id id) {
        return mentions.of(id);
    }

    <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return mirror.find(kind, id);
    }

    /// @param filter words that the proposition, the id or a speaker's name must have
    List<Claim> claims(Scope scope, String filter) {
        var wanted = fold(filter);
        var here = scope == Scope.ALL ? Set.<ClaimId>of() : desk.article().get().map(this::claimsIn).orElse(Set.of());
        return mirror.all(Claim.class).stream()
                .filter(claim -> scope == Scope.ALL || here.contains(claim.id()))
                .filter(claim -> wanted.isEmpty() || words(claim).contains(wanted))
                .toList();
    }

    boolean hasClaims() {
        return !mirror.all(Claim.class).isEmpty();
    }

    List<Attribution> attributions(ClaimId claim) {
        return List.copyOf(mirror.attributions(claim));
    }

    Agreement agreement(ClaimId claim) {
        var attributions = attributions(claim);
        return Agreement.of(claim, attributions, SourceIdentity.of(attributions.stream()
                .flatMap(each -> each.chain().stream()).distinct()
                .flatMap(each -> find(Source.class, each).stream()).toList()));
    }

    /// Who speaks to a question, and who is silent.
    QuestionCoverage coverage(QuestionId question) {
        return QuestionCoverage.of(question, mirror.all(Claim.class), mirror.all(Attribution.class),
                SourceIdentity.of(mirror.all(Source.class)));
    }

    List<Relation> relations(ClaimId claim) {
        return mirror.all(Relation.class).stream()
                .filter(each -> each.from().equals(claim) || each.to().equals(claim)).toList();
    }

    /// Claims that say most of what is typed, for typing that may repeat one.
    List<Claim> similar(String typed) {
        return claims(matching().typed(typed, OFFERS));
    }

    /// Claims of which most stands in a passage.
    List<Claim> saidIn(String letters) {
        return claims(matching().passage(beginning(letters), OFFERS));
    }

    /// The numbers that a passage gives, each once.
    List<Quantity> figuresIn(String letters) {
        return Quantities.in(beginning(letters)).stream().map(each -> each.quantity()).distinct().limit(FIGURES)
                .toList();
    }

    List<Claim> claimsMatching(String typed) {
        return matching(Claim.class, claim -> claim.id() + " " + claim.proposition(), typed);
    }

    List<Question> questionsMatching(String typed) {
        return matching(Question.class, Question::wording, typed);
    }

    /// Sources by name or alias; those that speak in this article first.
    List<Source> sourcesMatching(String typed, ArticleId article) {
        var heard = mirror.attributions(article).stream()
                .flatMap(each -> each.chain().stream()).collect(Collectors.toSet());
        var wanted = fold(typed);
        return mirror.all(Source.class).stream()
                .filter(each -> names(each).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.comparing((Source each) -> names(each).noneMatch(wanted::equals))
                        .thenComparing(each -> names(each).noneMatch(name -> name.startsWith(wanted)))
                        .thenComparing(each -> !heard.contains(each.id()))
                        .thenComparing(Source::id))
                .limit(SUGGESTIONS).toList();
    }

    /// The source of exactly this name or alias.
    Optional<Source> sourceNamed(String name) {
        var wanted = fold(name);
        return mirror.all(Source.class).stream().filter(each -> names(each).anyMatch(wanted::equals)).findFirst();
    }

    String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(var id) -> name(id);
            case Speaker.New(var name, _) -> name;
        };
    }

    String name(SourceId id) {
        return find(Source.class, id).map(Source::name).orElse(id.toString());
    }

    Optional<Article> article(ArticleId id) {
        return find(Article.class, id);
    }

    /// How often a source speaks or passes on.
    int mentions(SourceId source) {
        return (int) mirror.all(Attribution.class).stream().filter(each -> each.chain().contains(source)).count();
    }

    /// The letters of a passage; those of letters without a highlight come later, from the file.
    void quote(Passage passage, Consumer<String> onQuote) {
        switch (passage) {
            case Passage.Marked(var id) -> find(Highlight.class, id).map(Highlight::quote).ifPresent(onQuote);
            case Passage.Unmarked(var id, var range) ->
                    workspace.read(library -> range.in(library.text(library.article(id))), onQuote);
        }
    }

    void open(HighlightId passage) {
        find(Highlight.class, passage).ifPresent(desk::open);
    }

    /// What became of a passage in the text as it is now.
    PassageState stateOf(Highlight passage) {
        return article(passage.article()).map(each -> PassageState.of(passage, each)).orElse(PassageState.KEPT);
    }

    /// What became of the passages that a claim stands on: of that one of which the most is to be said.
    PassageState stateOf(ClaimId claim) {
        return mirror.attributions(claim).stream().flatMap(each -> find(Highlight.class, each.passage()).stream())
                .map(this::stateOf).reduce(PassageState.KEPT, PassageState::and);
    }

    /// The analyst has compared a passage whose letters changed, and lets its claims stand.
    void lookedAt(HighlightId passage) {
        workspace.edit(_ -> new Revisions(workspace.library()).lookedAt(passage));
    }

    /// Goes to where a passage that lost its place can be given one.
    void toOrphan(HighlightId passage) {
        open(passage);
        desk.panel().set(PanelName.HIGHLIGHTS);
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    private Matching matching() {
        if (matching.isEmpty()) {
            matching = Optional.of(Matching.of(mirror.all(Claim.class)));
        }
        return matching.get();
    }

    private List<Claim> claims(List<Matching.Match> matches) {
        return matches.stream().flatMap(each -> find(Claim.class, each.claim()).stream()).toList();
    }

    private static String beginning(String letters) {
        return letters.substring(0, Math.min(READ, letters.length()));
    }

    private Set<ClaimId> claimsIn(ArticleId article) {
        return mirror.attributions(article).stream().map(Attribution::claim).collect(Collectors.toSet());
    }

    private String words(Claim claim) {
        return fold(claim.id() + " " + claim.proposition() + " " + attributions(claim.id()).stream()
                .flatMap(each -> each.chain().stream()).map(this::name).collect(Collectors.joining(" ")));
    }

    private <E extends Entity> List<E> matching(Class<E> kind, Function<E, String> words, String typed) {
        var wanted = fold(typed);
        return mirror.all(kind).stream().filter(each -> fold(words.apply(each)).contains(wanted))
                .limit(SUGGESTIONS).toList();
    }

    private static Stream<String> names(Source source) {
        return Stream.concat(Stream.of(source.name()), source.aliases().stream()).map(ClaimsModel::fold);
    }

    private static String fold(String words) {
        return Folding.fold(words.strip()).text();
    }
}
