package hashiya.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Answers from lists, where a word begins as one of them does, and asks the index of every other word.
final class Listed implements TermCheck {

    private record Page(View view, String letters, Map<String, Integer> words) {
    }

    private final List<Page> pages = new ArrayList<>();
    private final TermCheck check;
    private final WordList list;

    Listed(TermCheck check, WordList list) {
        this.check = check;
        this.list = list;
    }

    void list(View view, String letters) {
        pages.add(new Page(view, letters, list.beginning(view, letters)));
    }

    @Override
    public int documents(View view, String term) {
        for (var page : pages) {
            if (page.view == view && term.startsWith(page.letters)) {
                return page.words.getOrDefault(term, 0);
            }
        }
        return check.documents(view, term);
    }
}
