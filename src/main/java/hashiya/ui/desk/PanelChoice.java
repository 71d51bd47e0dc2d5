package hashiya.ui.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// The panel that the rail shows. To set it is to ask for that panel, also where it is chosen already: it may be out of
/// sight.
public final class PanelChoice extends SimpleObjectProperty<PanelName> {

    private final List<Runnable> listeners = new ArrayList<>();

    PanelChoice() {
        super(PanelName.HIGHLIGHTS);
    }

    @Override
    public void set(PanelName panel) {
        super.set(panel);
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Calls the listener whenever a panel is asked for.
    public Subscription whenAsked(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
