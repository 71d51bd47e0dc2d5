package hashiya.importing;

import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Facts;
import hashiya.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which articles may be versions of one another: those of the same address, and those of the same title and no other
/// outlet. Of an article that is here it holds no more than two numbers.
final class Resemblance {

    /// Shorter titles, such as «بيان», many articles have. In letters.
    private static final int TELLING = 16;

    /// Digests of names, and the first article of each.
    private final Map<Long, Integer> articles = new HashMap<>();
    private final Library library;

    private Resemblance(Library library) {
        this.library = library;
    }

    static Resemblance of(Library library) {
        var resemblance = new Resemblance(library);
        library.knownTexts().facts(resemblance::remember);
        return resemblance;
    }

    void remember(ArticleId article, Facts facts) {
        names(facts).forEach(each -> articles.putIfAbsent(digest(each), article.number()));
    }

    /// The article that was remembered first of those it may be a version of.
    Optional<ArticleId> resembling(Facts facts) {
        return names(facts).map(name -> articles.get(digest(name))).filter(each -> each != null)
                .flatMap(number -> library.find(new ArticleId(number)).map(Article.class::cast).stream())
                .filter(each -> isLike(each.facts(), facts)).map(Article::id).findFirst();
    }

    private static boolean isLike(Facts one, Facts other) {
        var sameAddress = !address(other).isEmpty() && address(one).equals(address(other));
        return sameAddress || !title(other).isEmpty() && title(one).equals(title(other))
                && isSameOrUnknown(one.outlet(), other.outlet());
    }

    private static boolean isSameOrUnknown(String outlet, String other) {
        return outlet.isBlank() || other.isBlank()
                || Folding.fold(outlet.strip()).text().equals(Folding.fold(other.strip()).text());
    }

    /// By what another version of an article would be known: its address, and its title if that says enough.
    private static Stream<String> names(Facts facts) {
        return Stream.of(address(facts), title(facts)).filter(each -> !each.isEmpty());
    }

    private static String title(Facts facts) {
        var title = Folding.fold(facts.title().strip()).text();
        return title.length() < TELLING ? "" : title;
    }

    private static String address(Facts facts) {
        return facts.url().isEmpty() ? ""
                : facts.url().strip().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/#]+$", "");
    }

    /// FNV-1a over UTF-16 units. Two names of one digest are told apart by the facts themselves.
    private static long digest(String name) {
        var digest = 0xcbf29ce484222325L;
        for (var at = 0; at < name.length(); at++) {
            digest = (digest ^ name.charAt(at)) * 0x100000001b3L;
        }
        return digest;
    }
}
