package hashiya.ui.reader;

/// Which line: the how many-th of the how many-th section, both from 0.
record LineAt(int section, int line) { }
