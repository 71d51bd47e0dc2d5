package hashiya.intake.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// What a page states of its article in data for machines (JSON-LD). What is not well-formed is as if it were not
/// there.
final class StatedData {

    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 20_000;

    /// What lists other pages. The articles in it are theirs.
    private static final Set<String> LISTS = Set.of("CollectionPage", "SearchResultsPage", "ProfilePage", "OfferCatalog",
            "ItemList", "Blog");

    private final Optional<JsonNode> article;
    private final boolean isList;

    private StatedData(Optional<JsonNode> article, boolean isList) {
        this.article = article;
        this.isList = isList;
    }

    static StatedData of(Document page) {
        var stated = page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS)
                .map(script -> parse(script.data())).flatMap(Optional::stream).toList();
        return new StatedData(stated.stream().map(StatedData::article).flatMap(Optional::stream).findFirst(),
                stated.stream().flatMap(StatedData::pages).anyMatch(StatedData::isPageOfOthers));
    }

    /// Whether it says that the page lists others.
    boolean isList() {
        return isList;
    }

    /// What a script states at its top, alone, one after another or as a graph.
    private static Stream<JsonNode> pages(JsonNode root) {
        var top = root.isArray() ? root.valueStream() : Stream.of(root);
        return top.flatMap(each -> each.path("@graph").isArray() ? each.path("@graph").valueStream() : Stream.of(each));
    }

    /// Articles that are lists themselves state what is on them beside what they are.
    private static boolean isPageOfOthers(JsonNode node) {
        return types(node).anyMatch(each -> LISTS.contains(each) && !each.equals("ItemList") && !each.equals("Blog"));
    }

    boolean isArticle() {
        return article.isPresent();
    }

    String headline() {
        return text("headline");
    }

    /// Without its tags; often cut short.
    String body() {
        var body = text("articleBody");
        return body.indexOf('<') < 0 ? body : Jsoup.parse(body).text();
    }

    /// Whether it says that the whole of the article is for those who pay.
    boolean isForPay() {
        return text("isAccessibleForFree").equalsIgnoreCase("false");
    }

    String published() {
        return text("datePublished");
    }

    String language() {
        return text("inLanguage");
    }

    String outlet() {
        return article.map(each -> name(each.path("publisher"))).orElse("");
    }

    String byline() {
        return article.map(each -> name(each.path("author"))).orElse("");
    }

    String url() {
        var page = article.map(each -> each.path("mainEntityOfPage")).map(each -> each.isObject()
                ? each.path("@id").asText("") : each.asText("")).orElse("");
        return page.isEmpty() ? text("url") : page;
    }

    private String text(String field) {
        return article.map(each -> each.path(field)).filter(JsonNode::isValueNode).map(each -> each.asText(""))
                .map(each -> Parser.unescapeEntities(each, false).strip()).orElse("");
    }

    /// One name or several: a text, a thing that has one, or a list of these.
    private static String name(JsonNode node) {
        if (node.isArray()) {
            var names = new StringBuilder();
            node.forEach(each -> names.append(names.isEmpty() || name(each).isEmpty() ? "" : "، ").append(name(each)));
            return names.toString();
        }
        return node.isObject() ? node.path("name").isArray() ? node.path("name").path(0).asText("").strip()
                : node.path("name").asText("").strip() : node.asText("").strip();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(new ObjectMapper().readTree(json.replaceAll("[\\x00-\\x1f]+", " ")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The first node that is an article, however deep a graph holds it.
    private static Optional<JsonNode> article(JsonNode root) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        for (var seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            var node = open.removeFirst();
            if (isArticle(node)) {
                return Optional.of(node);
            }
            if (types(node).noneMatch(LISTS::contains)) {
                node.forEach(open::add);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> types(JsonNode node) {
        var type = node.path("@type");
        return (type.isArray() ? type.valueStream() : Stream.of(type)).map(each -> each.asText(""));
    }

    private static boolean isArticle(JsonNode node) {
        return types(node).anyMatch(each -> each.endsWith("Article") || each.endsWith("BlogPosting")
                || each.endsWith("Report"))
                && (node.has("headline") || node.has("articleBody") || node.has("datePublished"));
    }
}
