package hashiya.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words that one state of the index holds. Each is looked up once for all that is asked of it: whether it is
/// there, in how many things, and where its places are. For one thread.
final class Dictionary {

    private final Map<Term, TermStates> known = new HashMap<>();
    private final Map<String, TermsEnum[]> pages = new HashMap<>();
    private final List<LeafReaderContext> leaves;
    private final TermStates nowhere;
    private final IndexReader reader;

    Dictionary(IndexReader reader) {
        this.reader = reader;
        leaves = reader.leaves();
        nowhere = new TermStates(reader.getContext());
    }

    /// In how many things the term stands.
    int documents(Term term) {
        return found(term).docFreq();
    }

    /// @param term one that the index holds
    Query query(Term term) {
        return new TermQuery(term, found(term));
    }

    /// The words of a field that begin so, each with the number of things in which it stands.
    Map<String, Integer> beginning(String field, String letters) {
        var wanted = new BytesRef(letters);
        var words = new HashMap<String, Integer>();
        try {
            for (var page : pages(field)) {
                var there = page != null && page.seekCeil(wanted) != TermsEnum.SeekStatus.END;
                while (there && StringHelper.startsWith(page.term(), wanted)) {
                    words.merge(page.term().utf8ToString(), page.docFreq(), Integer::sum);
                    there = page.next() != null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private TermStates found(Term term) {
        return known.computeIfAbsent(term, each -> {
            try {
                return look(each);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TermStates look(Term term) throws IOException {
        var pagesOfField = pages(term.field());
        var found = nowhere;
        for (var leaf = 0; leaf < pagesOfField.length; leaf++) {
            var page = pagesOfField[leaf];
            if (page != null && page.seekExact(term.bytes())) {
                found = found == nowhere ? new TermStates(reader.getContext()) : found;
                found.register(page.termState(), leaves.get(leaf).ord, page.docFreq(), page.totalTermFreq());
            }
        }
        return found;
    }

    /// To open a dictionary takes longer than to look in it.
    private TermsEnum[] pages(String field) throws IOException {
        var known = pages.get(field);
        if (known == null) {
            known = new TermsEnum[leaves.size()];
            for (var leaf = 0; leaf < known.length; leaf++) {
                var terms = leaves.get(leaf).reader().terms(field);
                known[leaf] = terms == null ? null : terms.iterator();
            }
            pages.put(field, known);
        }
        return known;
    }
}
