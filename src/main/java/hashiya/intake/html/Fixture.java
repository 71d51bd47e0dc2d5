package hashiya.intake.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What an element's own names say it is, where that is no part of an article.
enum Fixture {

    NAVIGATION("toc catlinks nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager topbar masthead"
            + " sitemap footer"),
    SIDE("sidebar sidebars aside widget widgets rail"),
    COMMENTS("comments comment commentlist respond disqus replies livefyre commentform commentary"),
    RELATED("related relatedposts relatednews recommended recommendations recommend seealso readalso readmore"
            + " mostread popular mostpopular trending outbrain taboola yarpp suggested suggestions tagcloud"
            + " keywords teasers mostviewed alsoread references reflist"),
    SHARING("share sharing shares social sharedaddy addtoany addthis sharethis follow subscribe newsletter signup"
            + " subscription socials whatsapp telegram"),
    ABOUT("byline authorbox authorbio bio postmeta entrymeta dateline timestamp"),
    CAPTION("caption figcaption credit captions credits"),
    PROMOTION("ad ads advert adverts advertisement advertising adsense dfp promo promotion sponsor sponsored"),
    NOTICE("cookie cookies gdpr consent popup modal overlay toast"),
    UNSEEN("");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern UNSEEN_STYLE = Pattern.compile("display:\\s*none|visibility:\\s*hidden");
    private static final Set<String> UNSEEN_NAMES = Set.of("sr-only", "visually-hidden", "screen-reader-text");
    private static final int LONGEST_NAMES = 400;

    /// In words. A longer id is made of a heading's words, as that a table of contents leads to.
    private static final int LONGEST_ID = 4;

    /// «has-sidebar», «md:w-8», «z-overlay»: how something is laid out or what stands beside it, not what it is.
    private static final Pattern LAYOUT = Pattern.compile("(?<!\\S)(?:(?:has|with|without|no|z)-|[^\\s:\\[]*[:\\[])\\S*",
            Pattern.CASE_INSENSITIVE);

    /// What systems write in one word with others.
    private static final Pattern RELATED_ONES = Pattern.compile("(?:related|recommended)(?:post|article|stor|new|content|item"
            + "|link|topic|video|read|entr)\\w*");

    /// Two words that say together what neither says alone.
    private static final Pattern PAIRS = Pattern.compile("\\b(?:(?<related>more-(?:news|stories|articles|on|from)"
            + "|read-(?:more|also|next)|see-also|most-(?:read|viewed|popular)|also-read|you-may|post-navigation"
            + "|prev-next|up-next|latest-news|last-news|other-news|(?:post|article|entry|news|story|item)-tags?"
            + "|tags?-(?:list|cloud|links|box|area|wrap\\w*))|(?<about>(?:author|writer)-(?:box|bio|info|card|desc\\w*)"
            + "|about-author|(?:post|entry|article|story|news)-(?:meta|info|date|time|author)|publish-(?:date|time))"
            + "|(?<caption>image-(?:desc\\w*|credit|source)|photo-(?:desc\\w*|credit|source)))\\b");

    /// Whole names only: `tag-…` on a whole article says what it is about.
    private static final Pattern TAGS = Pattern.compile("(?:^|\\s)(?:tags?|keywords)(?:$|\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNDERSCORES = Pattern.compile("_+");
    private static final Pattern BODIES = Pattern.compile("(?:^|[\\s_-])(?:entry-?content|post-?content|post-?body"
            + "|article-?body|article-?content|article-?text|article-?details?|story-?body|story-?content|story-?text"
            + "|news-?body|news-?text|news-?content|news-?details?|content-?body|body-?text|body-?content"
            + "|text-?content|content-?text|single-?content|page-?content|td-post-content|field-name-body"
            + "|item-?full-?text|wysiwyg|rich-?text|detail-?body|post-?text|the-content|item-?text|matn|khabar)"
            + "(?=$|[\\s_-])");

    /// What is never said of the body of an article: with these, its names are about its looks.
    private static final Set<String> OF_LOOKS = Set.of("NAVIGATION", "SIDE", "SHARING", "ABOUT", "PROMOTION",
            "NOTICE");

    /// What is stated of an article for machines, and may stand among its lines unseen.
    private static final Set<String> FACTS = Set.of("publisher", "author", "image", "logo", "url", "width", "height",
            "datePublished", "dateModified", "dateCreated", "mainEntityOfPage", "keywords", "articleSection");

    private final Set<String> names;

    Fixture(String names) {
        this.names = names.isEmpty() ? Set.of() : Set.of(names.split(" "));
    }

    /// What it is by its tag, its role, its class and its id.
    static Optional<Fixture> of(Element element) {
        var byTag = switch (element.normalName()) {
            case "nav", "footer" -> NAVIGATION;
            case "aside" -> SIDE;
            case "figcaption" -> CAPTION;
            default -> null;
        };
        if (byTag != null || element.attributesSize() == 0) {
            return Optional.ofNullable(byTag);
        }
        if (isUnseen(element)) {
            return Optional.of(UNSEEN);
        }
        if (FACTS.contains(element.attr("itemprop"))) {
            return Optional.of(ABOUT);
        }
        return switch (element.attr("role")) {
            case "navigation", "menu", "contentinfo" -> Optional.of(NAVIGATION);
            case "complementary" -> Optional.of(SIDE);
            default -> byNames(LAYOUT.matcher(element.className()).replaceAll("") + " " + shortId(element))
                    .filter(each -> !(OF_LOOKS.contains(each.name()) && isBody(element)));
        };
    }

    /// Whether its class or its id is one that common systems give to the body of an article.
    static boolean isNamedBody(Element element) {
        return BODIES.matcher(UNDERSCORES.matcher(element.className() + " " + element.id()).replaceAll("-")
                .toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isBody(Element element) {
        return element.normalName().equals("article") || element.normalName().equals("main") || isNamedBody(element);
    }

    private static String shortId(Element element) {
        return dashed(element.id()).split("-").length <= LONGEST_ID ? element.id() : "";
    }

    private static String dashed(String names) {
        return CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden") || UNSEEN_STYLE.matcher(element.attr("style")).find()
                || element.hasClass("sr-only") || UNSEEN_NAMES.stream().anyMatch(element::hasClass);
    }

    private static Optional<Fixture> byNames(String names) {
        if (names.length() < 2 || names.length() > LONGEST_NAMES) {
            return Optional.empty();
        }
        var dashed = dashed(names);
        var pair = PAIRS.matcher(dashed);
        if (pair.find()) {
            return Optional.of(pair.group("related") != null ? RELATED : pair.group("about") != null ? ABOUT : CAPTION);
        }
        if (TAGS.matcher(names).find()) {
            return Optional.of(RELATED);
        }
        var words = List.of(BETWEEN.split(dashed));
        if (words.stream().anyMatch(each -> RELATED_ONES.matcher(each).matches())) {
            return Optional.of(RELATED);
        }
        return Arrays.stream(values()).filter(each -> words.stream().anyMatch(each.names::contains)).findFirst();
    }
}
