package hashiya.ui.reader;

/// Tells where one is in a text, when one has gone elsewhere: by the analyst's will, or because the text is set otherwise.
final class Whereabouts {

    private record Moved(int place, double textSize, double measure) { }

    private Runnable onMoved = () -> { };
    private Runnable onTravelled = () -> { };
    private Runnable onReset = () -> { };
    private boolean travelled;
    private boolean set;
    private Moved told = new Moved(0, 0, 0);

    void setOnMoved(Runnable action) {
        onMoved = action;
    }

    void setOnTravelled(Runnable action) {
        onTravelled = action;
    }

    void setOnReset(Runnable action) {
        onReset = action;
    }

    /// The lines are set anew, at another width or size.
    void reset() {
        set = true;
    }

    boolean isTravelling() {
        return travelled;
    }

    /// The analyst goes elsewhere; told when the lines are there.
    void travel() {
        travelled = true;
    }

    /// @param place the first letter in view
    void tell(int place, Typesetting typesetting) {
        var now = new Moved(place, typesetting.textSize().get(), typesetting.measure().get());
        if (!now.equals(told)) {
            told = now;
            onMoved.run();
        }
        if (set) {
            set = false;
            onReset.run();
        }
        if (travelled) {
            travelled = false;
            onTravelled.run();
        }
    }
}
