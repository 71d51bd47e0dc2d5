package hashiya.intake.html;

import hashiya.text.Ago;
import hashiya.text.StatedDate;
import hashiya.text.StatedDates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// When a page says that its article was published: what it states for machines first, then what it prints near the
/// headline. A date of a later change is not asked for.
final class StatedDay {

    private static final Pattern LATER = Pattern.compile("updated|modified|revised|تحديث|تعديل|بروزرسانی|به روز");
    private static final Pattern PUBLISHED = Pattern.compile("(?<!\\p{L})(?:تاريخ\\s+)?(?:ال)?نُ?شرت?(?!\\p{L})|published|posted");

    /// What programs write that know of no date.
    private static final Pattern NEVER = Pattern.compile("1970-01-01[T ]00:00|1969-12-31|0000|0001|0+$");

    /// The names under which pages state for machines when they were published, what is surest first.
    private static final List<String> SURE = List.of("article:published_time", "og:published_time", "datePublished",
            "og:article:published_time");
    private static final List<String> OTHERS = List.of("parsely-pub-date", "sailthru.date", "publish-date",
            "publishdate", "publish_date", "pubdate", "article.published", "article:published", "article_date_original",
            "originalpublicationdate", "date_published", "publication_date", "published_time", "og:pubdate",
            "cXenseParse:recs:publishtime", "citation_publication_date", "citation_date", "DC.date.issued",
            "dcterms.issued", "dcterms.created", "DC.date.created", "DC.date", "dcterms.date", "date");

    private static final String PRINTED = "time, [itemprop=datePublished], [class*=date], [class*=time], [id*=date],"
            + " [class*=published], [class*=tarikh], [class*=meta], [class*=info]";
    private static final String MICRODATA = "[itemprop=datePublished], [property=schema:datePublished],"
            + " [property=dc:date], [property=dc:created]";
    private static final int MOST_PRINTED = 60;
    private static final int LONGEST = 160;

    private final Document page;
    private final StatedFacts facts;
    private final StatedData data;

    StatedDay(Document page, StatedFacts facts, StatedData data) {
        this.page = page;
        this.facts = facts;
        this.data = data;
    }

    /// @param above the lines right above the body, the nearest first
    Optional<StatedDate> find(List<String> above) {
        var stated = Stream.of(Stream.of(data.published()), SURE.stream().map(facts::meta), Stream.of(microdata()),
                        OTHERS.stream().map(facts::meta), Stream.of(times()))
                .flatMap(each -> each).filter(each -> !NEVER.matcher(each).lookingAt())
                .map(StatedDates::read).flatMap(Optional::stream).findFirst();
        return stated.isPresent() ? stated.map(this::checked) : printed().or(() -> above.stream()
                .filter(line -> line.length() <= LONGEST).map(StatedDay::ofPublishing).flatMap(Optional::stream)
                .map(StatedDates::read).flatMap(Optional::stream).findFirst());
    }

    /// What the page prints instead of a date: how long ago it was.
    Optional<Ago> ago(List<String> above) {
        return Stream.concat(glimpses(), above.stream().map(StatedDay::ofPublishing).flatMap(Optional::stream))
                .map(Ago::read).flatMap(Optional::stream).findFirst();
    }

    /// A machine's date in the world's own zone may be another day than the page prints for its readers.
    private StatedDate checked(StatedDate stated) {
        return printed().filter(each -> stated.isNeighbour(each)).map(stated::orAsPrinted).orElse(stated);
    }

    private String microdata() {
        return Optional.ofNullable(page.selectFirst(MICRODATA))
                .map(each -> first(each.attr("content"), each.attr("datetime"), Glimpse.of(each, LONGEST))).orElse("");
    }

    private String times() {
        return page.select("time[datetime]").stream().limit(MOST_PRINTED)
                .filter(each -> !isLater(each) && !isBeside(each)).map(each -> each.attr("datetime"))
                .findFirst().orElse("");
    }

    private Optional<StatedDate> printed() {
        return glimpses().map(StatedDates::read).flatMap(Optional::stream).findFirst();
    }

    private Stream<String> glimpses() {
        return page.select(PRINTED).stream().limit(MOST_PRINTED * 5L)
                .filter(each -> !isLater(each) && !isBeside(each))
                .map(each -> Glimpse.of(each, LONGEST)).filter(each -> !each.isEmpty())
                .map(StatedDay::ofPublishing).flatMap(Optional::stream);
    }

    /// The line, or of «آخر تحديث: … | تاريخ النشر: …» what is behind it.
    private static Optional<String> ofPublishing(String line) {
        if (!beginsLater(line)) {
            return Optional.of(line);
        }
        var published = PUBLISHED.matcher(line.toLowerCase(Locale.ROOT));
        return published.find() ? Optional.of(line.substring(published.end())) : Optional.empty();
    }

    /// «آخر تحديث: …», but not «نُشر … آخر تحديث …».
    private static boolean beginsLater(String line) {
        var later = LATER.matcher(line.toLowerCase(Locale.ROOT));
        return later.lookingAt() || later.find() && later.start() < 10;
    }

    private static boolean isLater(Element element) {
        var names = element.className() + " " + element.attr("itemprop") + " " + element.id() + " "
                + (element.parent() == null ? "" : element.parent().className());
        return LATER.matcher(names.toLowerCase(Locale.ROOT)).find()
                || ofPublishing(Glimpse.of(element, LONGEST)).isEmpty();
    }

    /// In a menu, a list of other articles, the comments.
    private static boolean isBeside(Element element) {
        var above = element;
        for (var level = 0; level < 8 && above != null && !above.normalName().equals("article"); level++) {
            if (Fixture.of(above).filter(each -> each != Fixture.ABOUT && each != Fixture.CAPTION).isPresent()) {
                return true;
            }
            above = above.parent();
        }
        return false;
    }

    private static String first(String... stated) {
        return Stream.of(stated).filter(each -> !each.isBlank()).findFirst().orElse("");
    }
}
