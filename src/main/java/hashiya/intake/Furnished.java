package hashiya.intake;

import hashiya.model.Furniture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The furniture below an article, and the buttons of a page wherever they stand.
///
/// A line counts as below only where no prose follows it. Every rule asks for whole lines that say nothing else:
/// furniture left in sight is a blemish, an article's own line hidden is a fault.
final class Furnished {

    /// Longer than any of [Lexicon#SHARING].
    private static final int LONGEST_BUTTON = 40;
    private static final int SHORT = 20;
    private static final int PORTRAIT_WORDS = 3;

    private static final Pattern FONT_SIZE = Pattern.compile("[+\\-–]\\s*الخط\\s*[+\\-–]");
    private static final Pattern LABEL = Pattern.compile("([^:：]{2,30})[:：]\\s*(.*)");
    private static final Pattern COUNTED_COMMENTS = Pattern.compile("\\d+ (?:تعليق|تعليقات|comments?)");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\(c\\)|جميع الحقوق محفوظة|كافة الحقوق محفوظة|All rights reserved).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOW = Pattern.compile("(?:تابعونا|تابعنا|اشترك|اشتركوا)\\s+(?:على|عبر|في)\\s.*");

    private final List<Line> lines;

    Furnished(List<Line> lines) {
        this.lines = lines;
    }

    /// By line number.
    Map<Integer, Furniture> find() {
        var found = new TreeMap<Integer, Furniture>();
        var below = linesBelow();
        for (var line : lines) {
            anywhere(line).or(() -> Optional.of(line).filter(each -> each.number() >= below).flatMap(Furnished::below))
                    .ifPresent(furniture -> found.put(line.number(), furniture));
        }
        shareBars(found);
        linksBelowTheirHeading(found, below);
        return found;
    }

    /// The number of the first line behind the last prose.
    int linesBelow() {
        var below = lines.size();
        while (below > 0 && (!lines.get(below - 1).isProse() || isBelow(lines.get(below - 1)))) {
            below--;
        }
        return below;
    }

    private static boolean isBelow(Line line) {
        return isPortrait(line) || comments(line) || RIGHTS.matcher(line.text()).matches();
    }

    private static Optional<Furniture> anywhere(Line line) {
        if (Lexicon.CONTROLS.contains(line.key()) || FONT_SIZE.matcher(line.text()).matches()) {
            return Optional.of(Furniture.CONTROL);
        }
        var label = LABEL.matcher(line.text());
        return label.matches() && Lexicon.RELATED_LABELS.contains(Line.key(label.group(1)))
                && line.words() <= SHORT && !line.endsSentence()
                ? Optional.of(Furniture.RELATED)
                : Optional.empty();
    }

    private static Optional<Furniture> below(Line line) {
        if (comments(line)) {
            return Optional.of(Furniture.COMMENTS);
        }
        if (Lexicon.RELATED.contains(line.key())) {
            return Optional.of(Furniture.RELATED);
        }
        if (isPortrait(line) || RIGHTS.matcher(line.text()).matches() && line.words() <= SHORT) {
            return Optional.of(Furniture.ABOUT_OUTLET);
        }
        return FOLLOW.matcher(line.text()).matches() && line.words() <= SHORT && !line.endsSentence()
                ? Optional.of(Furniture.CONTROL)
                : Optional.empty();
    }

    private static boolean comments(Line line) {
        return Lexicon.COMMENTS.contains(line.key())
                || COUNTED_COMMENTS.matcher(line.key()).matches()
                || Lexicon.COMMENT_STARTS.stream().anyMatch(line.key()::startsWith);
    }

    private static boolean isPortrait(Line line) {
        return line.number() > 0 && line.apartBefore() && line.text().startsWith("نحن ")
                && Arrays.stream(line.key().split(" ")).distinct().filter(Lexicon.SELF_PORTRAIT::contains).count()
                        >= PORTRAIT_WORDS;
    }

    /// One line of several share buttons, or several lines of one each.
    private void shareBars(Map<Integer, Furniture> found) {
        var bar = new ArrayList<Integer>();
        var buttons = 0;
        for (var number = 0; number <= lines.size(); number++) {
            var here = number == lines.size() ? 0 : buttons(lines.get(number).key());
            if (here > 0) {
                bar.add(number);
                buttons += here;
            } else {
                if (buttons > 1) {
                    bar.forEach(each -> found.putIfAbsent(each, Furniture.CONTROL));
                }
                bar.clear();
                buttons = 0;
            }
        }
    }

    /// How many share buttons the key names, 0 where it holds any other word.
    private static int buttons(String key) {
        var buttons = 0;
        for (var start = 0; start < key.length(); buttons++) {
            var end = endOfButton(key, start);
            if (end < 0) {
                return 0;
            }
            start = end + 1;
        }
        return buttons;
    }

    /// Where the longest button ends that stands there; below 0 where there is none.
    private static int endOfButton(String key, int start) {
        var rest = key.length() - start;
        var end = rest > LONGEST_BUTTON ? key.lastIndexOf(' ', start + LONGEST_BUTTON) : key.length();
        while (end > start && !Lexicon.SHARING.contains(key.substring(start, end))) {
            end = key.lastIndexOf(' ', end - 1);
        }
        return end > start ? end : -1;
    }

    /// Below the last prose, the short lines under «مقالات ذات صلة» are its links.
    private void linksBelowTheirHeading(Map<Integer, Furniture> found, int below) {
        var inList = false;
        for (var line : lines.subList(below, lines.size())) {
            var furniture = found.get(line.number());
            inList = furniture == null ? inList : Lexicon.RELATED.contains(line.key());
            if (furniture == null && inList && line.words() <= SHORT && !line.endsSentence()) {
                found.put(line.number(), Furniture.RELATED);
            }
        }
    }
}
