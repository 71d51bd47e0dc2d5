package hashiya.search;

import hashiya.search.analysis.View;
import hashiya.search.analysis.Written;
import hashiya.search.query.Query;
import hashiya.search.query.Query.Word;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/// Words of the index that are written nearly as one that is not there.
final class Spellings {

    private static final int MOST = 3;
    /// Shorter words are near to too many others.
    private static final int SHORTEST = 4;
    /// Words of so many letters may have two that are wrong.
    private static final int LONG = 6;
    private static final int FARTHEST = 2;

    /// @param letters   as it is written most often
    /// @param documents in how many things it stands
    private record Near(String letters, int distance, int documents) {}

    private static final Comparator<Near> ORDER = Comparator.comparingInt(Near::distance)
            .thenComparing(Comparator.comparingInt(Near::documents).reversed()).thenComparing(Near::letters);

    private Spellings() {
    }

    /// The nearest, the most frequent first; as texts write them.
    static List<String> near(IndexReader reader, Unit typed) throws IOException {
        if (!typed.isWord()) {
            return List.of();
        }
        var folded = typed.words().getFirst().folded();
        if (folded.length() < SHORTEST || Character.isDigit(folded.charAt(0))) {
            return List.of();
        }
        var near = new HashMap<String, Near>();
        // By how it folds: what people do not mind in a word is no mistake in it.
        written(reader, typed.exact(typed.words().getFirst())).forEach((word, documents) -> {
            var distance = distance(folded, Written.fold(word));
            if (distance > 0 && distance <= (folded.length() < LONG ? 1 : FARTHEST) && isWord(word)) {
                near.merge(Written.fold(word), new Near(word, distance, documents),
                        (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
            }
        });
        var nearest = near.values().stream().mapToInt(Near::distance).min().orElse(0);
        return near.values().stream().filter(each -> each.distance == nearest).sorted(ORDER).limit(MOST).map(Near::letters).toList();
    }

    private static Map<String, Integer> written(IndexReader reader, String typed) throws IOException {
        var written = new HashMap<String, Integer>();
        for (var area : Area.values()) {
            for (var leaf : reader.leaves()) {
                var terms = leaf.reader().terms(area.field(View.FOLDED));
                if (terms != null) {
                    var near = new FuzzyTermsEnum(terms, new Term(area.field(View.FOLDED), typed), FARTHEST, 0, true);
                    for (var term = near.next(); term != null; term = near.next()) {
                        written.merge(term.utf8ToString(), near.docFreq(), Integer::sum);
                    }
                }
            }
        }
        return written;
    }

    private static boolean isWord(String letters) {
        return Query.parse(letters).query().filter(new Word(letters)::equals).isPresent();
    }

    /// How many letters are other, too many, missing or changed places.
    private static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var at = 0; at <= one.length(); at++) {
            for (var place = 0; place <= other.length(); place++) {
                rows[at][place] = at == 0 ? place : place == 0 ? at : Math.min(
                        Math.min(rows[at - 1][place], rows[at][place - 1]) + 1,
                        rows[at - 1][place - 1] + (one.charAt(at - 1) == other.charAt(place - 1) ? 0 : 1));
                if (at > 1 && place > 1 && one.charAt(at - 1) == other.charAt(place - 2)
                        && one.charAt(at - 2) == other.charAt(place - 1)) {
                    rows[at][place] = Math.min(rows[at][place], rows[at - 2][place - 2] + 1);
                }
            }
        }
        return rows[one.length()][other.length()];
    }
}
