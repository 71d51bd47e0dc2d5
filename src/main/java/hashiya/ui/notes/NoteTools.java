package hashiya.ui.notes;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import hashiya.ui.control.Segments;
import hashiya.ui.desk.NoteView;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The line of tools for whoever writes a note, and the choice between writing and reading.
final class NoteTools extends HBox {

    NoteTools(Messages messages, NoteKeys keys, NotePages pages) {
        var strong = new IconButton(Feather.BOLD, messages.text("notes.strong"), keys::strong);
        var emphasis = new IconButton(Feather.ITALIC, messages.text("notes.emphasis"), keys::emphasis);
        var link = new IconButton(Feather.LINK_2, messages.text("notes.link"), keys::link);
        link.setId("note-link");
        var views = new Segments<>(messages.text("notes.view"), List.of(NoteView.values()),
                each -> messages.text("notes.view." + each.name().toLowerCase(Locale.ROOT)), pages::choose);
        views.setId("note-views");
        pages.view().subscribe(view -> {
            views.show(view);
            List.of(strong, emphasis, link).forEach(each -> each.setDisable(view == NoteView.READ));
        });
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("note-tools");
        getChildren().setAll(strong, emphasis, link, spacer, views);
    }
}
