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
        var stated = Stream.of(data.published(), facts.meta("article:published_time"), facts.meta("og:published_time"),
                        facts.meta("datePublished"), facts.meta("og:article:published_time"), microdata(),
                        facts.meta("parsely-pub-date"), facts.meta("sailthru.date"), facts.meta("publish-date"),
                        facts.meta("publishdate"), facts.meta("pubdate"), facts.meta("article.published"),
                        facts.meta("DC.date.issued"), facts.meta("DC.date"), facts.meta("date"), times())
                .map(StatedDates::read).flatMap(Optional::stream).findFirst();
        return stated.isPresent() ? stated.map(this::checked) : printed().or(() -> above.stream()
                .filter(line -> line.length() <= LONGEST && !beginsLater(line))
                .map(StatedDates::read).flatMap(Optional::stream).findFirst());
    }

    /// What the page prints instead of a date: how long ago it was.
    Optional<Ago> ago(List<String> above) {
        return Stream.concat(glimpses(), above.stream().filter(line -> !beginsLater(line)))
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
                .map(each -> Glimpse.of(each, LONGEST)).filter(each -> !each.isEmpty());
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
                || beginsLater(Glimpse.of(element, LONGEST));
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
