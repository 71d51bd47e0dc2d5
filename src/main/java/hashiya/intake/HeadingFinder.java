package hashiya.intake;

import hashiya.model.Furniture;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads what stands above an article's first paragraph.
///
/// A headline is sure where it is printed twice, likely where it is the one short line that ends no sentence and stands
/// first or apart, and otherwise not claimed.
final class HeadingFinder {

    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_CAPTION = 25;
    private static final int LONGEST_SUFFIX = 4;
    private static final int READ_FOR_OUTLET = 100_000;

    private static final Pattern CREDIT = Pattern.compile(".*[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern CAPTION_LABEL = Pattern.compile(
            "(?:التعليق على الصورة|مصدر الصورة|صدر الصورة|تعليق الصورة|Image source|Image caption)\\b?[\\s,،:].*");
    private static final Pattern PLACE_AND_OUTLET = Pattern.compile("([^–—|-]{2,40}?)\\s*[–—|-]\\s*([^–—|-]{2,40})");
    private static final Pattern NO_TITLE_END = Pattern.compile(".*[.:،,؛;]");
    private static final Pattern REPORTS = Pattern.compile(
            "(?:و|ف)?(?:قال|اكد|اوضح|اعلن|ذكر|افاد|كشف|اضاف|نقل|اشار|صرح)(?:ت|وا|ا)? .*");
    private static final Pattern SPEAKS = Pattern.compile(
            "(?:مراسل|مراسله|وكاله|شبكه|موقع|صحيفه|قناه|جريده|اذاعه|مجله|خاص)\\s+\"?\\s*$");
    /// With the spaces behind it, in letters.
    private static final int LONGEST_SPEAKER = 20;

    private final List<Line> above;
    private final String text;
    private final TreeMap<Integer, Furniture> found;
    /// The beginning of the text, folded when somebody first asks; empty until then.
    private String folded = "";

    /// @param above     the lines before the first prose
    /// @param text      the whole text
    /// @param furniture what is furniture for its own words, by line number
    HeadingFinder(List<Line> above, String text, Map<Integer, Furniture> furniture) {
        this.above = above;
        this.text = text;
        this.found = new TreeMap<>(furniture);
    }

    Heading find() {
        var byline = "";
        var outlet = "";
        var date = PartialDate.UNKNOWN;
        var fresh = false;
        for (var line : open()) {
            var stated = DateLine.of(line);
            if (stated.isPresent()) {
                found.put(line.number(), Furniture.DATELINE);
                byline = byline.isEmpty() ? stated.get().byline() : byline;
                outlet = outlet.isEmpty() ? stated.get().outlet() : outlet;
                if (stated.get().date().isKnown() && (!date.isKnown() || !fresh && !stated.get().updated())) {
                    date = stated.get().date();
                    fresh = !stated.get().updated();
                }
            }
        }
        outlet = outlet.isEmpty() ? outletBesidePlace() : outlet;
        var title = title();
        captions(title);
        var printed = title.map(Line::text).orElse("").replaceFirst("^#{1,6}\\s+", "");
        return new Heading(printed, outlet, byline, date, found);
    }

    private List<Line> open() {
        return above.stream().filter(line -> !found.containsKey(line.number())).toList();
    }

    /// «ديرالزور – صوت وصورة»: two names, one of them an outlet, because the article speaks of it as one.
    private String outletBesidePlace() {
        for (var line : open()) {
            var names = PLACE_AND_OUTLET.matcher(line.text());
            if (line.words() <= LONGEST_SUFFIX + 3 && !line.endsSentence() && !line.isBullet() && names.matches()) {
                for (var name : List.of(names.group(2).strip(), names.group(1).strip())) {
                    if (isOutlet(name)) {
                        found.put(line.number(), Furniture.DATELINE);
                        return name;
                    }
                }
            }
        }
        return "";
    }

    /// Whether the text speaks somewhere of an agency, a site, a correspondent of that name.
    private boolean isOutlet(String name) {
        var words = Folding.fold(name).text().strip();
        var folded = folded();
        for (var at = folded.indexOf(words); at > 0 && !words.isEmpty(); at = folded.indexOf(words, at + 1)) {
            var end = at + words.length();
            var whole = end == folded.length() || !Character.isLetter(folded.codePointAt(end));
            if (whole && SPEAKS.matcher(folded).region(Math.max(0, at - LONGEST_SPEAKER), at).find()) {
                return true;
            }
        }
        return false;
    }

    private String folded() {
        if (folded.isEmpty()) {
            folded = Folding.fold(text.substring(0, Math.min(text.length(), READ_FOR_OUTLET))).text();
        }
        return folded;
    }

    private Optional<Line> title() {
        var candidates = open().stream().filter(HeadingFinder::couldBeTitle).toList();
        var title = repeated(candidates).or(() -> alone(withoutSections(candidates)));
        title.ifPresent(line -> {
            sectionsAbove(line);
            above.stream().filter(each -> isSameTitle(line, each))
                    .forEach(each -> found.put(each.number(), Furniture.REPEATED_TITLE));
        });
        return title;
    }

    private static boolean couldBeTitle(Line line) {
        return line.words() >= 2 && line.words() <= LONGEST_TITLE && !line.isBullet()
                && !NO_TITLE_END.matcher(line.text()).matches() && !hasCredit(line);
    }

    private static Optional<Line> repeated(List<Line> candidates) {
        return candidates.stream()
                .filter(one -> one.words() > 2)
                .filter(one -> candidates.stream()
                        .anyMatch(two -> two.number() != one.number() && isSameTitle(one, two)))
                .findFirst();
    }

    /// The same words, or the same with an outlet behind them as browsers show it: «title | outlet».
    private static boolean isSameTitle(Line title, Line line) {
        return line.key().equals(title.key())
                || line.key().startsWith(title.key() + " ") && line.words() - title.words() <= LONGEST_SUFFIX
                && line.text().startsWith(title.text())
                && line.text().substring(title.text().length()).matches("\\s*[|–—-].*");
    }

    private static List<Line> withoutSections(List<Line> candidates) {
        return candidates.stream().filter(line -> !isSection(line)).toList();
    }

    private Optional<Line> alone(List<Line> candidates) {
        // A report without its full stop is prose: no headline stands below it.
        var statements = candidates.stream().takeWhile(line -> !REPORTS.matcher(line.key()).matches()).toList();
        if (statements.size() == 1) {
            return statements.stream().filter(line -> isApart(line) || line.number() == 0 && !line.isQuestion())
                    .findFirst();
        }
        return statements.stream().filter(line -> line.words() > 3).findFirst()
                .filter(line -> isApart(line) && !line.isQuestion());
    }

    /// Whether a blank line or a line of furniture stands behind the line.
    private boolean isApart(Line line) {
        return line.apartBehind() || found.containsKey(line.number() + 1);
    }

    private void sectionsAbove(Line title) {
        above.subList(0, title.number()).stream()
                .filter(HeadingFinder::isSection)
                .forEach(line -> found.putIfAbsent(line.number(), Furniture.SECTION));
    }

    /// A rubric, or a path of them such as «الرئيسية / أخبار / سوريا».
    private static boolean isSection(Line line) {
        return Arrays.stream(line.text().split("[/>›»|\\\\]")).map(Line::key)
                .allMatch(part -> part.isEmpty() || Lexicon.SECTIONS.contains(part));
    }

    private void captions(Optional<Line> title) {
        open().stream()
                .filter(line -> line.words() <= LONGEST_CAPTION && !line.endsSentence())
                .filter(line -> CAPTION_LABEL.matcher(line.text()).matches() || title.isPresent() && hasCredit(line))
                .forEach(line -> found.put(line.number(), Furniture.CAPTION));
    }

    private static boolean hasCredit(Line line) {
        var credit = CREDIT.matcher(line.text());
        if (!credit.matches()) {
            return false;
        }
        var owners = credit.group(1).split("[/،,|-]");
        return Lexicon.CREDITS.contains(Line.key(owners[owners.length - 1]));
    }
}
