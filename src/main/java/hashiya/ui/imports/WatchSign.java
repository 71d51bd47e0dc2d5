package hashiya.ui.imports;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says in the status line which folder is watched, with a button to look now and one that switches it off. Not to be
/// seen while nothing is watched.
public final class WatchSign extends HBox {

    private final Label words = new Label("", new FontIcon(Feather.EYE));
    private final Messages messages;

    public WatchSign(Watching watching, Messages messages, Runnable onOff) {
        this.messages = messages;
        setId("watch-sign");
        getStyleClass().add("watch-sign");
        getChildren().setAll(words, new IconButton(Feather.REFRESH_CW, messages.text("command.watch.now"),
                watching::lookNow), off(onOff));
        var following = new Subscription[] {Subscription.EMPTY};
        // The sign of a language that is gone follows nothing.
        sceneProperty().subscribe(scene -> {
            following[0].unsubscribe();
            following[0] = scene == null ? Subscription.EMPTY : watching.shown().subscribe(this::show);
        });
        show(watching.shown().get());
    }

    private IconButton off(Runnable onOff) {
        var off = new IconButton(Feather.X, messages.text("watch.off"), onOff);
        off.setId("watch-off");
        return off;
    }

    private void show(Optional<Path> folder) {
        setVisible(folder.isPresent());
        setManaged(folder.isPresent());
        folder.ifPresent(each -> {
            var name = each.getFileName() == null ? each : each.getFileName();
            words.setText(messages.text("watch.on", name));
            words.setTooltip(new Tooltip(each.toString()));
        });
    }
}
