package hashiya.ui.shell;

import hashiya.ui.desk.PanelName;
import java.util.Map;
import javafx.scene.Node;

/// The views that the window is put together from, made anew for each interface language.
///
/// @param search the one search box
/// @param library the list of articles
/// @param readers the open article, or two
/// @param panels what the rail shows one of
record Views(Node search, Node library, Readers readers, Map<PanelName, Node> panels) {

    Views {
        panels = Map.copyOf(panels);
    }
}
