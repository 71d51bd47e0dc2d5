package hashiya.ui.claims;

import hashiya.claims.ArticleText;
import hashiya.claims.CopiedPassage;
import hashiya.claims.NearCopies;
import hashiya.claims.NearCopy;
import hashiya.claims.QuestionCoverage;
import hashiya.claims.Reprint;
import hashiya.claims.SameOrigin;
import hashiya.claims.SameOrigins;
import hashiya.claims.SourceIdentity;
import hashiya.claims.Stories;
import hashiya.library.Library;
import hashiya.library.OriginEditor;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Distinction;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.text.TextRange;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.Workspace;
import hashiya.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The attributions of one claim that may go back to one origin, as they are at the moment: what has been decided is
/// not among them. FX thread only, but for [#look].
final class OriginsModel {

    /// What was found in the texts, which do not change while the analyst decides.
    record Look(Map<ArticleId, String> texts, List<NearCopy> copies) {}

    /// In further ones it is not looked for the passage.
    private static final int MOST_PLACED = 20;

    private final Workspace workspace;
    private final Mirror mirror;
    private final ClaimId claim;
    private final Look look;
    private final Set<SameOrigin.Pair> passed = new HashSet<>();
    private List<Reprint> reprints = List.of();

    OriginsModel(Workspace workspace, ClaimId claim, Look look) {
        this.workspace = workspace;
        this.claim = claim;
        this.look = look;
        mirror = workspace.mirror();
    }

    /// Compares the articles that speak to a claim, or to the question it belongs to.
    static Look look(Library library, ClaimId id, Progress progress) {
        var snapshot = library.snapshot();
        var claims = QuestionCoverage.claimsBeside(snapshot.get(Claim.class, id), snapshot.all(Claim.class));
        var articles = snapshot.all(Attribution.class).stream().filter(each -> claims.contains(each.claim()))
                .map(each -> each.passage().article()).distinct().sorted().toList();
        var texts = new HashMap<ArticleId, String>();
        var compared = new ArrayList<ArticleText>();
        for (var each : articles) {
            progress.at(compared.size(), articles.size());
            var article = snapshot.get(Article.class, each);
            texts.put(each, library.text(article));
            compared.add(ArticleText.of(article, texts.get(each)));
        }
        return new Look(texts, NearCopies.among(compared, progress::at));
    }

    /// Finds the printings of the texts that a claim's accounts stand in and that nobody has attributed, with the places
    /// of the accounts in the first of them.
    static List<Reprint> reprints(Library library, ClaimId id, Stories stories, Progress progress) {
        var snapshot = library.snapshot();
        var found = Reprint.of(snapshot.all(Attribution.class).stream().filter(each -> each.claim().equals(id)).toList(),
                stories);
        var placed = new ArrayList<Reprint>();
        for (var each : found) {
            progress.at(placed.size(), found.size());
            placed.add(placed.size() < MOST_PLACED ? each.at(place(library, each)) : each);
        }
        return placed;
    }

    private static Optional<TextRange> place(Library library, Reprint reprint) {
        var passage = library.get(Highlight.class, reprint.account().passage());
        var compared = Stream.of(passage.article(), reprint.copy()).sorted().map(library::article)
                .map(each -> ArticleText.of(each, library.text(each))).toList();
        return NearCopies.among(compared, (_, _) -> { }).stream()
                .flatMap(each -> each.passagesFrom(passage.article()).stream())
                .flatMap(each -> each.counterpart(passage.range()).stream()).findFirst();
    }

    /// The printings that nobody has attributed by now.
    List<Reprint> reprints() {
        return reprints.stream().filter(each -> mirror.holds(each.copy()) && mirror.attributions(claim).stream()
                .noneMatch(other -> other.passage().article().equals(each.copy()))).toList();
    }

    void take(List<Reprint> found) {
        reprints = List.copyOf(found);
    }

    /// What is still to be decided, without what was passed over.
    List<SameOrigin> open() {
        var apart = mirror.all(Distinction.class).stream()
                .map(each -> new SameOrigin.Pair(each.one(), each.other())).collect(Collectors.toSet());
        return mirror.find(Claim.class, claim).map(this::attributions)
                .map(all -> new SameOrigins(identity(all), apart, this::place, look.copies).of(claim, all))
                .orElse(List.of()).stream().filter(each -> !passed.contains(each.pair())).toList();
    }

    void pass(SameOrigin found) {
        passed.add(found.pair());
    }

    /// @param onDone called whether or not it could be written
    void accept(SameOrigin found, String word, Runnable onDone) {
        workspace.edit(_ -> {
            new OriginEditor(workspace.library()).join(found.one().id(), found.other().id(), word);
            return found;
        }, _ -> onDone.run(), onDone);
    }

    /// @param onDone called whether or not it could be written
    void refuse(SameOrigin found, Runnable onDone) {
        workspace.edit(_ -> {
            new OriginEditor(workspace.library()).keepApart(found.one().id(), found.other().id());
            return found;
        }, _ -> onDone.run(), onDone);
    }

    /// What the common origin may be called: as one of the two already says, or the source both came by, or else who
    /// printed the earlier one.
    String word(SameOrigin found) {
        var both = List.of(found.one(), found.other());
        return both.stream().map(Attribution::origin).filter(each -> !each.isBlank()).findFirst()
                .orElseGet(() -> unused(switch (found.sign()) {
                    case SameOrigin.Sign.Relayed(var source) -> name(source);
                    case SameOrigin.Sign.Passages _, SameOrigin.Sign.Articles _ -> {
                        var first = both.stream().min(Comparator
                                .comparing((Attribution each) -> !each.reported().isKnown())
                                .thenComparing(Attribution::reported)).orElseThrow();
                        yield name(first.chain().getLast());
                    }
                }));
    }

    /// A name that no origin has yet, so that taking the proposal joins nobody else.
    private String unused(String name) {
        var used = mirror.all(Attribution.class).stream().map(each -> each.origin().strip())
                .collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + " " + number)
                .filter(each -> !used.contains(each)).findFirst().orElseThrow();
    }

    /// The two texts as far as they are to be compared.
    List<SideBySide.Row> rows(SameOrigin found) {
        var one = found.one().passage();
        var other = found.other().passage();
        var passages = switch (found.sign()) {
            case SameOrigin.Sign.Passages(var copy, var passage) -> Stream.concat(Stream.of(passage),
                    copy.passagesFrom(one.article()).stream().filter(each -> !each.equals(passage))).toList();
            case SameOrigin.Sign.Articles(var copy) -> copy.passagesFrom(one.article());
            case SameOrigin.Sign.Relayed _ -> List.<CopiedPassage>of();
        };
        return passages.isEmpty() ? List.of(new SideBySide.Row(quote(one), quote(other)))
                : passages.stream().flatMap(each -> SideBySide.of(each, look.texts.get(one.article()),
                        look.texts.get(other.article())).stream()).toList();
    }

    String name(SourceId source) {
        return mirror.find(Source.class, source).map(Source::name).orElse(source.toString());
    }

    Optional<Article> article(Attribution attribution) {
        return mirror.find(Article.class, attribution.passage().article());
    }

    Mirror mirror() {
        return mirror;
    }

    private List<Attribution> attributions(Claim shown) {
        return QuestionCoverage.claimsBeside(shown, mirror.all(Claim.class)).stream()
                .flatMap(each -> mirror.attributions(each).stream()).toList();
    }

    private SourceIdentity identity(Collection<Attribution> attributions) {
        return SourceIdentity.of(attributions.stream().flatMap(each -> each.chain().stream()).distinct()
                .flatMap(each -> mirror.find(Source.class, each).stream()).toList());
    }

    private Optional<TextRange> place(HighlightId passage) {
        return mirror.find(Highlight.class, passage)
                .filter(each -> mirror.find(Article.class, each.article()).filter(article -> article.places(each))
                        .isPresent())
                .map(Highlight::range);
    }

    private SideBySide.Side quote(HighlightId passage) {
        return new SideBySide.Side(mirror.find(Highlight.class, passage).map(each -> each.quote().strip()).orElse(""),
                List.of());
    }
}
