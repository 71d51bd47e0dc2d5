package hashiya.intake.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/// What a page says of itself that no article does: that it is an archive, the articles of one author, the front of a
/// site, a shop.
///
/// Systems say of all their pages that they are articles (`og:type`); what they say of one alone counts for more.
final class StatedKind {

    private static final int LONGEST_CLASSES = 4_000;

    /// What WordPress, Drupal and their kind give to the body of a list.
    private static final Pattern LIST_CLASSES = Pattern.compile("(?:^|\\s)(?:archive\\s(?:.*\\s)?"
            + "(?:category|tag|author|date|tax-\\S+|post-type-archive)|home blog|search-results|search-no-results|error404|path-frontpage"
            + "|path-taxonomy)(?=\\s|$)");
    private static final Pattern ONE_POST = Pattern.compile("(?:^|\\s)(?:single(?:-\\S+)?|postid-\\d+)(?=\\s|$)");
    private static final Pattern LIST_PATH = Pattern.compile("/(?:category|categories|tags?|authors?|search|label"
            + "|collections|shop|departments|c|cat|وسم|تصنيف|قسم|كاتب)(?:/|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FRONTS = Set.of("", "ar", "en", "fa", "ur", "home", "index.html", "index.php");

    private final Document page;
    private final StatedData data;
    private final StatedFacts facts;

    StatedKind(Document page, StatedData data, StatedFacts facts) {
        this.page = page;
        this.data = data;
        this.facts = facts;
    }

    /// Whether this very page is said to be an article: by its data for machines, or by the moment it was published.
    boolean isSurelyArticle() {
        return data.isArticle() || !facts.meta("article:published_time").isEmpty();
    }

    /// Whether its data, or the classes its system gives it, say that it lists others.
    boolean isList() {
        return !data.isArticle() && (data.isList() || hasListClasses());
    }

    /// Whether its address is that of a site's front.
    boolean isFront() {
        return !isSurelyArticle() && path().filter(each -> FRONTS.contains(each.replaceAll("^/+|/+$", ""))).isPresent();
    }

    /// Whether its address is that of a category, of what bears a word, of an author.
    boolean isListByAddress() {
        return !isSurelyArticle() && path().filter(each -> LIST_PATH.matcher(each).find()).isPresent();
    }

    boolean isProduct() {
        return !facts.isStatedArticle() && facts.meta("og:type").startsWith("product");
    }

    private boolean hasListClasses() {
        var classes = page.body().className();
        return classes.length() <= LONGEST_CLASSES && LIST_CLASSES.matcher(classes).find()
                && !ONE_POST.matcher(classes).find();
    }

    private Optional<String> path() {
        try {
            var address = new URI(facts.url());
            return Optional.ofNullable(address.getHost()).filter(host -> host.contains("."))
                    .map(_ -> Optional.ofNullable(address.getPath()).orElse(""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
