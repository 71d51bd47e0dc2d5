package hashiya.ui.articles;

/// What was just removed, and what went along with it.
record Taken(int articles, int highlights, int notes, int attributions) {}
