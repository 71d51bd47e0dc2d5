package hashiya.search;

import hashiya.search.analysis.KnownWords;
import hashiya.search.query.Field;
import hashiya.text.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Makes of a thing what Lucene takes in. One for each thread; each document is to be taken in before the next is made.
final class DocumentWriter {

    private static final FieldType PLACED = type(false);
    private static final FieldType NAMES = type(true);

    private final KnownWords known = new KnownWords();
    private final AreaFields title = new AreaFields(Area.TITLE, known, PLACED);
    private final AreaFields text = new AreaFields(Area.TEXT, known, PLACED);
    private final PlainNames plain = new PlainNames();

    /// A single word is no longer than this, in UTF-8: Lucene takes no longer ones.
    static String shortened(String letters) {
        return letters.length() <= 8000 ? letters : letters.substring(0, 8000);
    }

    Document document(IndexDoc thing) {
        var document = new Document();
        var key = Key.of(thing.id());
        document.add(new StringField(Column.KEY, key.word(), Store.NO));
        document.add(new StringField(Column.KIND, key.kind().choice().word(), Store.NO));
        document.add(new NumericDocValuesField(Column.KIND, key.kind().ordinal()));
        document.add(new NumericDocValuesField(Column.NUMBER, key.number()));
        thing.article().ifPresent(place -> place(document, place));
        words(document, thing);
        dates(document, thing.date());
        count(document, Field.IN, key.kind().choice().word());
        thing.traits().forEach((field, names) -> names.stream().distinct().forEach(name -> name(document, field, name)));
        return document;
    }

    private static void place(Document document, IndexDoc.Place place) {
        document.add(new NumericDocValuesField(Column.ARTICLE, place.article().number()));
        document.add(new NumericDocValuesField(Column.VERSION, place.version()));
        document.add(new NumericDocValuesField(Column.START, place.start()));
    }

    private void words(Document document, IndexDoc thing) {
        var words = thing.words();
        document.add(new StoredField(Column.TITLE, words.title()));
        words.others().forEach(each -> document.add(new StoredField(Column.OTHERS, each)));
        if (thing.kind() != Kind.ARTICLE) {
            document.add(new StoredField(Column.BODY, words.body()));
        }
        // One text of all titles: each in a line of its own, behind the one that is shown.
        title.add(document, words.others().isEmpty() ? words.title()
                : words.title() + "\n" + String.join("\n", words.others()));
        text.add(document, words.body());
    }

    private static void dates(Document document, PartialDate date) {
        if (!date.isKnown()) {
            return;
        }
        document.add(new IntField(Column.FIRST_DAY, first(date), Store.NO));
        document.add(new IntField(Column.LAST_DAY, last(date), Store.NO));
        var iso = date.iso();
        count(document, Field.DATE, iso.substring(0, 4));
        if (iso.length() > 4) {
            count(document, Field.DATE, iso.substring(0, 7));
        }
    }

    static int first(PartialDate date) {
        return (int) LocalDate.parse(date.iso() + "-01-01".substring((date.iso().length() - 4))).toEpochDay();
    }

    static int last(PartialDate date) {
        var iso = date.iso();
        return (int) (iso.length() == 4 ? LocalDate.of(Integer.parseInt(iso), 12, 31)
                : iso.length() == 7 ? YearMonth.parse(iso).atEndOfMonth() : LocalDate.parse(iso)).toEpochDay();
    }

    /// A tag is found by its own name, by its path, and by the paths above it.
    private void name(Document document, Field field, String name) {
        if (name.isBlank()) {
            return;
        }
        var steps = field == Field.TAG ? List.of(name.split("/")) : List.of(name);
        for (var depth = 1; depth <= steps.size(); depth++) {
            var path = String.join("/", steps.subList(0, depth));
            whole(document, field, path);
            if (depth > 1) {
                whole(document, field, steps.get(depth - 1));
            }
            count(document, field, path);
        }
        document.add(new org.apache.lucene.document.Field(Column.words(field), name, NAMES));
    }

    private void whole(Document document, Field field, String name) {
        document.add(new StringField(Column.whole(field), shortened(plain.of(name)), Store.NO));
    }

    private static void count(Document document, Field field, String name) {
        document.add(new SortedSetDocValuesField(Column.facet(field), new BytesRef(shortened(name))));
    }

    private static FieldType type(boolean omitsNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setOmitNorms(omitsNorms);
        type.freeze();
        return type;
    }
}
