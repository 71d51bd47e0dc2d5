package hashiya.importing;

import hashiya.exchange.IncomingArticle;
import hashiya.exchange.Iri;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.EarlierText;
import hashiya.model.Facts;
import hashiya.model.Sha256;
import hashiya.model.Snapshot;
import hashiya.model.TextVersion;
import hashiya.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the article of the workspace that a file speaks of: by its number where the file is of this workspace, by
/// its text, by the bytes it was read from, by the same letters, and, if the file brings no text, by its address.
final class ArticleMatch {

    /// Texts that differ in length by more than this share are not the same letters written otherwise: vowel marks on
    /// every letter come to about half.
    private static final double SHARE = 0.6;
    private static final Pattern ID = Pattern.compile("(?:(?:urn:)?hashiya:(?:([0-9a-f-]{36}):)?)?A(0*[1-9]\\d{0,8})");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Library library;
    private final Snapshot there;
    private final String workspace;
    private final Optional<ArticleId> onto;
    private final Map<Sha256, List<Article>> byText = new HashMap<>();
    private final Set<ArticleId> found = new HashSet<>();
    private final Map<String, Article> byAddress = new HashMap<>();
    private final Map<Sha256, Sha256> letters = new HashMap<>();

    /// @param workspace that the file came from
    /// @param onto      the one article that the analyst says all of the file is about
    ArticleMatch(Library library, Snapshot there, String workspace, Optional<ArticleId> onto) {
        this.library = library;
        this.there = there;
        this.workspace = workspace;
        this.onto = onto;
        // A text that is read now comes before one that was read once.
        there.all(Article.class).forEach(each -> add(each.text(), each));
        for (var each : there.all(Article.class)) {
            each.earlier().forEach(text -> add(text.text(), each));
            address(each.facts()).ifPresent(address -> byAddress.putIfAbsent(address, each));
        }
    }

    private void add(TextVersion text, Article article) {
        byText.computeIfAbsent(text.sha256(), _ -> new ArrayList<>()).add(article);
    }

    Optional<Article> find(IncomingArticle wanted) {
        var match = onto.map(library::article).or(() -> byNumber(wanted)).or(() -> byText(wanted))
                .or(() -> wanted.original().flatMap(library::articleOf)
                .map(library::article)).or(() -> byLetters(wanted)).or(() -> byAddress(wanted)).or(() -> byId(wanted));
        match.ifPresent(each -> found.add(each.id()));
        return match;
    }

    private Optional<Article> byNumber(IncomingArticle wanted) {
        return Optional.of(wanted).filter(_ -> workspace.equals(library.workspaceId()))
                .flatMap(each -> library.find(each.id())).map(Article.class::cast)
                .filter(each -> wanted.original().isEmpty() || isFrom(each, wanted.original().get()));
    }

    /// Whether any text of the article was read from these bytes.
    private static boolean isFrom(Article article, Sha256 original) {
        return Stream.concat(Stream.of(article.evidence()), article.earlier().stream().map(EarlierText::evidence))
                .anyMatch(each -> each.sha256().equals(original));
    }

    private Optional<Article> byText(IncomingArticle wanted) {
        // Some files know the digest of a text without the text.
        var known = wanted.texts().isEmpty() ? wanted.like().stream().map(each -> each.text().sha256())
                : wanted.texts().reversed().stream().map(each -> Sha256.of(each.text()));
        var alike = known.flatMap(each -> byText.getOrDefault(each, List.of()).stream()).toList();
        // Where several have one text, each is meant once, the one of the same facts first.
        return alike.stream().filter(each -> !found.contains(each.id()) && each.facts().equals(wanted.facts()))
                .findFirst().or(() -> alike.stream().filter(each -> !found.contains(each.id())).findFirst())
                .or(() -> alike.stream().findFirst());
    }

    private Optional<Article> byLetters(IncomingArticle wanted) {
        if (wanted.texts().isEmpty()) {
            return Optional.empty();
        }
        var text = wanted.texts().getLast().text();
        var own = letters(text);
        return there.all(Article.class).stream().filter(each -> isAsLong(each.text(), text.length()))
                .filter(each -> own.equals(letters.computeIfAbsent(each.text().sha256(),
                        _ -> letters(library.text(each)))))
                .findFirst();
    }

    private static boolean isAsLong(TextVersion text, int length) {
        var longer = Math.max(text.length(), length);
        return longer > 0 && Math.min(text.length(), length) >= longer * SHARE;
    }

    private Optional<Article> byAddress(IncomingArticle wanted) {
        return wanted.texts().isEmpty() ? address(wanted.facts()).map(byAddress::get) : Optional.empty();
    }

    /// By the id that this workspace gives it, as its lists and its exports write it.
    private Optional<Article> byId(IncomingArticle wanted) {
        var id = ID.matcher(wanted.facts().url());
        return wanted.texts().isEmpty() && id.matches() && (id.group(1) == null
                || id.group(1).equals(library.workspaceId()))
                ? library.find(new ArticleId(Integer.parseInt(id.group(2)))).map(Article.class::cast) : Optional.empty();
    }

    private static Optional<String> address(Facts facts) {
        var address = Iri.encoded(facts.url()).replaceFirst("^(?i)https?://(www\\.)?", "").replaceFirst("[/#]+$", "");
        return Optional.of(address).filter(each -> !each.isEmpty());
    }

    private static Sha256 letters(String text) {
        return Sha256.of(SPACES.matcher(Folding.fold(text).text()).replaceAll(" ").strip());
    }
}
