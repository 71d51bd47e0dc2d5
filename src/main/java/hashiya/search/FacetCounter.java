package hashiya.search;

import hashiya.search.query.Field;
import hashiya.search.query.Query.Clause;
import hashiya.search.query.Query.Phrase;
import hashiya.search.query.Query.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts how many things there are of each outlet, year, tag and so on.
final class FacetCounter extends SimpleCollector {

    /// More values than these nobody chooses from in a list.
    private static final int MOST = 50;

    private final List<Field> fields;
    private final Map<Field, Map<String, Long>> counts = new EnumMap<>(Field.class);
    private SortedSetDocValues[] values = {};
    private int[][] found = {};

    FacetCounter(List<Field> fields) {
        this.fields = fields;
        fields.forEach(each -> counts.put(each, new HashMap<>()));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        values = new SortedSetDocValues[fields.size()];
        found = new int[fields.size()][];
        for (var at = 0; at < values.length; at++) {
            values[at] = DocValues.getSortedSet(leaf.reader(), Column.facet(fields.get(at)));
            found[at] = new int[Math.toIntExact(values[at].getValueCount())];
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        for (var at = 0; at < values.length; at++) {
            if (found[at].length > 0 && values[at].advanceExact(doc)) {
                for (var more = values[at].docValueCount(); more > 0; more--) {
                    found[at][(int) values[at].nextOrd()]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (var at = 0; at < values.length; at++) {
            var count = counts.get(fields.get(at));
            for (var ord = 0; ord < found[at].length; ord++) {
                if (found[at][ord] > 0) {
                    count.merge(values[at].lookupOrd(ord).utf8ToString(), (long) found[at][ord], Long::sum);
                }
            }
        }
    }

    /// How many things have each value, by its field, of everything that was collected.
    Map<Field, Map<String, Long>> counts() {
        return counts;
    }

    /// Names that a query does not tell apart, as «الجزيرة» and «الجزيره», are one value, written as most have it.
    ///
    /// @param counted counts the hits that have a name, of which some may have it in two ways
    List<Facet> facets(PlainNames names, ToLongFunction<Clause> counted) {
        return fields.stream().filter(each -> !counts.get(each).isEmpty())
                .map(each -> facet(each, isNamed(each) ? alike(each, names, counted) : counts.get(each))).toList();
    }

    private static boolean isNamed(Field field) {
        return !field.isDate() && field.choices().isEmpty() && field != Field.LANGUAGE;
    }

    private Map<String, Long> alike(Field field, PlainNames names, ToLongFunction<Clause> counted) {
        var most = new HashMap<String, String>();
        var several = new HashSet<String>();
        var count = counts.get(field);
        var order = Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey());
        count.entrySet().stream().sorted(order).map(Map.Entry::getKey).forEach(name -> {
            var first = most.putIfAbsent(names.of(name), name);
            if (first != null) {
                several.add(first);
            }
        });
        var alike = new HashMap<String, Long>();
        most.values().forEach(name -> alike.put(name, several.contains(name)
                ? counted.applyAsLong(clause(field, name)) : count.get(name)));
        return alike;
    }

    private static Facet facet(Field field, Map<String, Long> count) {
        var order = field == Field.DATE ? Map.Entry.<String, Long>comparingByKey()
                : Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey());
        // Months where all is of one year.
        var years = count.keySet().stream().filter(each -> each.length() == 4).count();
        var length = years > 1 || count.size() == 1 ? 4 : 7;
        // A name of signs alone cannot be asked for by its letters.
        var all = count.entrySet().stream().filter(each -> field != Field.DATE || each.getKey().length() == length)
                .filter(each -> each.getKey().codePoints().anyMatch(Character::isLetterOrDigit)).sorted(order).toList();
        return new Facet(field, all.stream().limit(field == Field.DATE ? Long.MAX_VALUE : MOST)
                .map(each -> new Facet.Value(each.getKey(), each.getValue(), clause(field, each.getKey()))).toList(),
                field == Field.DATE ? 0 : Math.max(0, all.size() - MOST));
    }

    private static Clause clause(Field field, String name) {
        return new Clause(field, field.isDate() || !field.choices().isEmpty() ? new Word(name) : new Phrase(name));
    }
}
