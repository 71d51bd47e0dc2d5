package hashiya.intake.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// What a page states of its article in data for machines (JSON-LD). What is not well-formed is as if it were not
/// there.
final class StatedData {

    private static final int MOST_SCRIPTS = 20;
    private static final int MOST_NODES = 20_000;

    /// What scripts are wrapped in for browsers of old.
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?|(?://|/\\*)?\\s*(?:\\]\\]>|-->)(?:\\s*\\*/)?[\\s;]*$");

    /// What sites write that do not keep to the letter of JSON is read as it is meant.
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_TRAILING_COMMA,
            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();

    /// What lists other pages and is nothing else.
    private static final Set<String> PAGES_OF_OTHERS = Set.of("CollectionPage", "SearchResultsPage", "ProfilePage",
            "OfferCatalog");
    /// What articles that are lists themselves state beside what they are.
    private static final Set<String> FURTHER_LISTS = Set.of("ItemList", "Blog");

    private final List<JsonNode> roots;
    private final Optional<JsonNode> article;

    private StatedData(List<JsonNode> roots) {
        this.roots = roots;
        article = roots.stream().map(each -> first(each, StatedData::isArticle, StatedData::isOfThisPage))
                .flatMap(Optional::stream).findFirst();
    }

    static StatedData of(Document page) {
        return new StatedData(page.select("script[type*=ld+json]").stream().limit(MOST_SCRIPTS)
                .map(script -> parse(script.data())).flatMap(Optional::stream).toList());
    }

    boolean isArticle() {
        return article.isPresent();
    }

    /// Whether it says that the page lists others.
    boolean isList() {
        return roots.stream().flatMap(StatedData::pages).anyMatch(StatedData::isPageOfOthers);
    }

    /// What a script states at its top, alone, one after another or as a graph.
    private static Stream<JsonNode> pages(JsonNode root) {
        var top = root.isArray() ? root.valueStream() : Stream.of(root);
        return top.flatMap(each -> each.path("@graph").isArray() ? each.path("@graph").valueStream() : Stream.of(each));
    }

    private static boolean isPageOfOthers(JsonNode node) {
        return types(node).anyMatch(PAGES_OF_OTHERS::contains);
    }

    private static boolean isOfThisPage(JsonNode node) {
        return types(node).noneMatch(each -> PAGES_OF_OTHERS.contains(each) || FURTHER_LISTS.contains(each));
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
        return article.map(each -> each.path(field)).map(each -> each.isArray() ? each.path(0) : each)
                .map(each -> each.isObject() ? each.path("@value") : each).filter(JsonNode::isValueNode).map(each -> each.asText(""))
                .map(each -> Parser.unescapeEntities(each, false).strip()).orElse("");
    }

    /// One name or several: a text, a thing that has one, or a list of these.
    private String name(JsonNode node) {
        if (node.isArray()) {
            var names = new StringBuilder();
            node.forEach(each -> names.append(names.isEmpty() || name(each).isEmpty() ? "" : "، ").append(name(each)));
            return names.toString();
        }
        if (node.isObject() && !node.has("name") && node.has("@id")) {
            return elsewhere(node.path("@id").asText("")).map(each -> each.path("name").asText("").strip())
                    .orElse("");
        }
        return node.isObject() ? node.path("name").isArray() ? node.path("name").path(0).asText("").strip()
                : node.path("name").asText("").strip() : node.asText("").strip();
    }

    /// What is described in another place of the graph.
    private Optional<JsonNode> elsewhere(String id) {
        return id.isEmpty() ? Optional.empty() : roots.stream()
                .map(root -> first(root, each -> each.path("@id").asText("").equals(id) && each.has("name"),
                        _ -> true))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            var bare = WRAPPING.matcher(json).replaceAll("");
            return Optional.ofNullable(MAPPER.readTree(bare.replaceAll("[\\x00-\\x1f]+", " ")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// The first node that is as wanted, however deep a graph holds it, but for what stands in nodes that are not entered.
    private static Optional<JsonNode> first(JsonNode root, Predicate<JsonNode> isWanted, Predicate<JsonNode> isEntered) {
        var open = new ArrayDeque<JsonNode>();
        open.add(root);
        for (var seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            var node = open.removeFirst();
            if (isWanted.test(node)) {
                return Optional.of(node);
            }
            if (isEntered.test(node)) {
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
