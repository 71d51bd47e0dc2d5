package hashiya.ui.notes;

/// Letters put in the place of others, and what is selected then. All offsets are UTF-16 units of the text as it is
/// after the edit, but for `start` and `end`.
record Edit(int start, int end, String letters, int anchor, int caret) {

    /// Puts letters in the place of a stretch, and the caret behind them.
    static Edit replacing(int start, int end, String letters) {
        return new Edit(start, end, letters, start + letters.length(), start + letters.length());
    }

    /// The text afterwards.
    String in(String text) {
        return text.substring(0, start) + letters + text.substring(end);
    }
}
