package hashiya.ui.shell;

import hashiya.ui.board.BoardState;
import hashiya.ui.inquiry.InquiryState;

/// What the views that fill the window were asked for, for as long as a workspace is open.
record Pages(BoardState board, InquiryState inquiry) {

    Pages() {
        this(new BoardState(), new InquiryState());
    }
}
