package hashiya.claims.suggest;

import hashiya.text.Folding;
import hashiya.text.TextRange;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How suggestions compare with what was annotated.
///
/// A suggestion and an annotation are one where their ranges share at least half of what they cover together.
/// Everything
/// but the exact range is compared on those; what is suggested with no annotation counts against precision in every
/// row.
public final class Score {

    public enum Row {
        SPAN_OVERLAPPING, SPAN_EXACT, SPEAKER, STANCE, OUTLET, FIGURES, DATES
    }

    /// @param right     suggested and annotated
    /// @param suggested in all
    /// @param annotated in all
    public record Counts(int right, int suggested, int annotated) {

        public double precision() {
            return suggested == 0 ? 1 : (double) right / suggested;
        }

        public double recall() {
            return annotated == 0 ? 1 : (double) right / annotated;
        }

        public double f1() {
            var sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        private Counts plus(int moreRight, int moreSuggested, int moreAnnotated) {
            return new Counts(right + moreRight, suggested + moreSuggested, annotated + moreAnnotated);
        }
    }

    private final Map<Row, Counts> rows = new EnumMap<>(Row.class);

    public Score() {
        for (var row : Row.values()) {
            rows.put(row, new Counts(0, 0, 0));
        }
    }

    public Counts of(Row row) {
        return rows.get(row);
    }

    public void add(List<GoldSet.Attribution> annotated, List<Suggestion> suggested) {
        var taken = new HashSet<Integer>();
        for (var gold : annotated) {
            var best = best(gold.range(), suggested, taken);
            if (best >= 0) {
                taken.add(best);
                compare(gold, suggested.get(best));
            } else {
                missed(gold);
            }
        }
        for (var each = 0; each < suggested.size(); each++) {
            if (!taken.contains(each)) {
                extra(suggested.get(each));
            }
        }
    }

    private void compare(GoldSet.Attribution gold, Suggestion suggestion) {
        var voice = suggestion.voice();
        count(Row.SPAN_OVERLAPPING, true);
        count(Row.SPAN_EXACT, gold.range().equals(suggestion.range()));
        count(Row.SPEAKER, plain(gold.voice().speaker()).equals(plain(voice.speaker())));
        count(Row.STANCE, gold.voice().stance().equals(voice.stance().toString()));
        countAll(Row.OUTLET, outlet(gold.voice().outlet()), outlet(voice.outlet()));
        countAll(Row.FIGURES, gold.figures(), figures(suggestion));
        countAll(Row.DATES, gold.dates(), dates(suggestion));
    }

    private void missed(GoldSet.Attribution gold) {
        for (var row : List.of(Row.SPAN_OVERLAPPING, Row.SPAN_EXACT, Row.SPEAKER, Row.STANCE)) {
            rows.merge(row, new Counts(0, 0, 1), Score::sum);
        }
        countAll(Row.OUTLET, outlet(gold.voice().outlet()), Set.of());
        countAll(Row.FIGURES, gold.figures(), Set.of());
        countAll(Row.DATES, gold.dates(), Set.of());
    }

    private void extra(Suggestion suggestion) {
        for (var row : List.of(Row.SPAN_OVERLAPPING, Row.SPAN_EXACT, Row.SPEAKER, Row.STANCE)) {
            rows.merge(row, new Counts(0, 1, 0), Score::sum);
        }
        countAll(Row.OUTLET, Set.of(), outlet(suggestion.voice().outlet()));
        countAll(Row.FIGURES, Set.of(), figures(suggestion));
        countAll(Row.DATES, Set.of(), dates(suggestion));
    }

    private void count(Row row, boolean isRight) {
        rows.put(row, rows.get(row).plus(isRight ? 1 : 0, 1, 1));
    }

    private void countAll(Row row, Collection<String> annotated, Collection<String> suggested) {
        var right = (int) suggested.stream().filter(annotated::contains).count();
        rows.put(row, rows.get(row).plus(right, suggested.size(), annotated.size()));
    }

    private static Counts sum(Counts one, Counts other) {
        return one.plus(other.right(), other.suggested(), other.annotated());
    }

    static int best(TextRange gold, List<Suggestion> suggested, Set<Integer> taken) {
        var best = -1;
        var most = 0.5;
        for (var each = 0; each < suggested.size(); each++) {
            var share = share(gold, suggested.get(each).range());
            if (!taken.contains(each) && share >= most) {
                most = share;
                best = each;
            }
        }
        return best;
    }

    private static double share(TextRange one, TextRange other) {
        double both = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return both / (Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
    }

    private static Set<String> figures(Suggestion suggestion) {
        var figures = new TreeSet<String>();
        suggestion.figures().forEach(each -> figures.add(each.quantity().number().toPlainString() + " "
                + each.quantity().bound().name().toLowerCase(Locale.ROOT)));
        return figures;
    }

    private static Set<String> dates(Suggestion suggestion) {
        var dates = new TreeSet<String>();
        suggestion.dates().forEach(each -> dates.add(each.date().iso()));
        return dates;
    }

    private static Set<String> outlet(String name) {
        return name.isEmpty() ? Set.of() : Set.of(plain(name));
    }

    private static String plain(String name) {
        return Folding.fold(name).text().replaceAll("[\"'.,،:\\s]+", " ").strip();
    }
}
