package hashiya.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page states of its article outside the body: title, outlet, byline, address, language.
///
/// What is stated for machines comes before what is printed. Nothing is invented: what is stated nowhere is empty.
final class StatedFacts {

    private static final int MOST_METAS = 400;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TITLE = 400;
    private static final Pattern AROUND_SITE = Pattern.compile("\\s+[|–—»«:·•-]+\\s+|\\s*\\|\\s*");
    private static final Pattern BYLINE_LABEL = Pattern.compile(
            "^\\s*(?:(?:بقلم|بواسطة|كتبه?ا?|كتبت|إعداد|المؤلف|الكاتب|نویسنده|by|written by|author)"
            + "\\s*[:：/-]?\\s+|[-–—|•]+)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?i)\\s*(?:كُ?تبه?ا? ?(?:بواسطة)?|بقلم|الكاتب|written by|by|author)\\s*:?\\s*");
    private static final Pattern NO_NAME = Pattern.compile(
            "https?://|@|\\d{3}|^(?:admin|administrator|editor|root|webmaster)$",
            Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final StatedData data;
    private final List<Element> metas;

    StatedFacts(Document page, StatedData data) {
        this.page = page;
        metas = page.select("meta[content]").stream().limit(MOST_METAS).toList();
        this.data = data;
    }

    String title() {
        var stated = first(data.headline(), meta("og:title"), meta("twitter:title"), meta("title"), meta("DC.title"),
                meta("dcterms.title"), meta("sailthru.title"), meta("parsely-title"), meta("citation_title"));
        var printed = headline(stated);
        return shorten(Parser.unescapeEntities(printed.isEmpty() ? withoutSite(first(stated, page.title())) : printed,
                false));
    }

    /// The headline on the page that is the stated title, maybe without the site's name; or the only headline.
    private String headline(String stated) {
        var headlines = page.select("h1").stream().limit(20).map(StatedFacts::line)
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST_TITLE).toList();
        var all = Phrases.fold(stated + " " + page.title());
        var named = Stream.concat(headlines.stream(), page.select("h2").stream().limit(20).map(StatedFacts::line))
                .filter(each -> each.length() > 12 && all.contains(Phrases.fold(each))).findFirst();
        return named.orElse(stated.isEmpty() && headlines.size() == 1
                && !Phrases.fold(headlines.getFirst()).equals(Phrases.fold(outlet())) ? headlines.getFirst() : "");
    }

    /// «title | site», or the other way round: the site is what the page is known by, or the shorter end.
    private String withoutSite(String title) {
        var outlet = Phrases.fold(outlet());
        var separators = AROUND_SITE.matcher(title).results().toList();
        if (separators.isEmpty()) {
            return title;
        }
        var last = separators.getLast();
        var first = separators.getFirst();
        var behind = title.substring(last.end());
        var before = title.substring(0, first.start());
        if (!outlet.isEmpty() && Phrases.fold(before).equals(outlet)) {
            return title.substring(first.end());
        }
        var isSite = Phrases.fold(behind).equals(outlet) || behind.split("\\s+").length <= 4
                && title.substring(0, last.start()).split("\\s+").length >= 4;
        return isSite ? title.substring(0, last.start()) : title;
    }

    String outlet() {
        var stated = first(meta("og:site_name"), data.outlet(), meta("application-name"), meta("DC.publisher"),
                text("[itemprop=publisher] [itemprop=name]"), meta("dcterms.publisher"), meta("citation_journal_title"));
        return stated.length() <= LONGEST_NAME && !stated.contains("://") ? stated : "";
    }

    String byline() {
        return Stream.of(data.byline(), meta("author"), meta("article:author"), meta("dc.creator"),
                        meta("dcterms.creator"), meta("sailthru.author"), meta("parsely-author"), meta("citation_author"),
                        labelled(),
                        text("[itemprop=author] [itemprop=name]"), text("[itemprop=author]"), text("[rel=author]"),
                        text(".byline, .author-name, .post-author, .entry-author, .article-author"))
                .map(each -> BYLINE_LABEL.matcher(each).replaceAll("").strip())
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST_NAME && !NO_NAME.matcher(each).find())
                .filter(each -> !Phrases.fold(each).equals(Phrases.fold(outlet())))
                .findFirst().orElse("");
    }

    /// What goes with a page when it is sent on: a label and a value, up to two of them.
    private String labelled() {
        return Stream.of("1", "2").filter(each -> WRITTEN_BY.matcher(meta("twitter:label" + each)).matches())
                .map(each -> meta("twitter:data" + each)).findFirst().orElse("");
    }

    /// Absolute, of the web.
    String url() {
        return Stream.of(href("link[rel=canonical]"), meta("og:url"), data.url(), meta("twitter:url"),
                        meta("parsely-link"), meta("DC.identifier"), href("base"))
                .map(String::strip).map(each -> each.startsWith("//") ? "https:" + each : each).filter(StatedFacts::isOfTheWeb).findFirst().orElse("");
    }

    /// As a BCP 47 tag, in the page's own words.
    String language() {
        var html = page.selectFirst("html");
        var stated = first(html == null ? "" : first(html.attr("lang"), html.attr("xml:lang")),
                meta("content-language"), meta("og:locale"), data.language());
        return stated.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    boolean isStatedArticle() {
        return data.isArticle() || meta("og:type").equalsIgnoreCase("article")
                || !meta("article:published_time").isEmpty();
    }

    static boolean isOfTheWeb(String url) {
        return url.startsWith("http://") || url.startsWith("https://");
    }

    /// What the first `meta` element says that goes by this name in any of the ways it may.
    String meta(String name) {
        return metas.stream().filter(each -> Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(attribute -> each.attr(attribute).equalsIgnoreCase(name)))
                .map(each -> each.attr("content").strip()).filter(each -> !each.isEmpty()).findFirst().orElse("");
    }

    private String text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(StatedFacts::line).orElse("");
    }

    private String href(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(each -> each.attr("href")).orElse("");
    }

    private static String line(Element element) {
        return Glimpse.of(element, LONGEST_TITLE);
    }

    private static String first(String... stated) {
        return List.of(stated).stream().filter(each -> !each.isBlank()).findFirst().orElse("").strip();
    }

    private static String shorten(String title) {
        var line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
    }
}
