package hashiya.ui.shell;

import hashiya.ui.articles.LibraryState;
import hashiya.ui.board.BoardState;
import hashiya.ui.inquiry.InquiryState;
import hashiya.ui.search.SearchState;
import java.util.Optional;

/// What the views that fill the window were asked for, and which of them stands open, for as long as a workspace is
/// open.
final class Pages {

    /// One of them.
    enum Page {
        LIBRARY,
        BOARD,
        QUESTION,
        SEARCH,
        NOTES
    }

    private final LibraryState library = new LibraryState();
    private final BoardState board = new BoardState();
    private final InquiryState inquiry = new InquiryState();
    private final SearchState search = new SearchState();
    private String soughtNotes = "";
    private Optional<Page> open = Optional.empty();

    LibraryState library() {
        return library;
    }

    BoardState board() {
        return board;
    }

    InquiryState inquiry() {
        return inquiry;
    }

    SearchState search() {
        return search;
    }

    /// What the page of all notes is filtered by.
    String soughtNotes() {
        return soughtNotes;
    }

    void seekNotes(String words) {
        soughtNotes = words;
    }

    boolean isOpen(Page page) {
        return open.equals(Optional.of(page));
    }

    void open(Page page) {
        open = Optional.of(page);
    }

    void close(Page page) {
        open = open.filter(each -> each != page);
    }
}
