package hashiya.ui.highlights;

/// What was just removed, and what went along with it.
record Taken(int highlights, int notes, int attributions) {}
