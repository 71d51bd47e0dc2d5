package hashiya.search;

import hashiya.search.analysis.KnownWords;
import hashiya.search.analysis.TextForms;
import hashiya.search.analysis.View;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/// The words of one area of a document, in a field for each view. Read once, used for document after document.
final class AreaFields {

    private final List<Field> fields = new ArrayList<>();
    private final TextForms words;

    AreaFields(Area area, KnownWords known, FieldType type) {
        words = new TextForms(known);
        for (var view : View.values()) {
            fields.add(new Field(area.field(view), new FormStream(words.in(view)), type));
        }
    }

    /// The document is to be taken in before the next text is read.
    void add(Document document, String text) {
        words.read(text);
        if (words.in(View.FOLDED).count() > 0) {
            fields.forEach(document::add);
        }
    }
}
