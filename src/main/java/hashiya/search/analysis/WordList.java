package hashiya.search.analysis;

import java.util.Map;

/// What the index really holds, listed: to ask about each of a thousand words by itself takes many times as long.
@FunctionalInterface
public interface WordList {

    /// The words of the view that begin with these letters, each with the number of documents in which it stands.
    Map<String, Integer> beginning(View view, String letters);
}
