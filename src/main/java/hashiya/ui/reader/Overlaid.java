package hashiya.ui.reader;

/// What is shown in the text and is no part of the workspace.
record Overlaid(Hits hits, Ghosts ghosts) {

    static final Overlaid NONE = new Overlaid(Hits.NONE, Ghosts.NONE);

    Overlaid with(Hits found) {
        return new Overlaid(found, ghosts);
    }

    Overlaid with(Ghosts proposed) {
        return new Overlaid(hits, proposed);
    }
}
