package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.IconButton;
import hashiya.ui.desk.Reading;
import hashiya.ui.reader.ReaderPane;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One reader, and where there are two a strip over it that says whether it is the active one.
final class ReaderFrame extends BorderPane {

    /// In px: the colours and buttons over the text just fit.
    static final double LEAST = 300;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Reading reading;
    private final ReaderPane pane;
    private final Label sign;
    private final ToggleButton lock;
    private final HBox strip;

    ReaderFrame(Reading reading, ReaderPane pane, Commands commands, Messages messages) {
        this.reading = reading;
        this.pane = pane;
        sign = new Label(messages.text("readers.active"), new FontIcon(Feather.EDIT_3));
        sign.getStyleClass().add("reader-sign");
        sign.setMinWidth(0);
        lock = new ToggleButton(messages.text("readers.lock"), new FontIcon(Feather.UNLOCK));
        lock.getStyleClass().addAll("flat", "small", "reader-lock");
        lock.setFocusTraversable(false);
        lock.setMinWidth(USE_PREF_SIZE);
        lock.setAccessibleText(messages.text(Command.SCROLL_LOCK.message()));
        lock.setTooltip(new Tooltip(messages.text(Command.SCROLL_LOCK.message())));
        lock.setOnAction(_ -> commands.run(Command.SCROLL_LOCK));
        var close = new IconButton(Feather.X, messages.text("readers.close"), reading::close);
        close.getStyleClass().add("small");
        close.setFocusTraversable(false);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        strip = new HBox(sign, room, lock, close);
        strip.getStyleClass().add("reader-strip");
        getStyleClass().add("reader-frame");
        setMinWidth(LEAST);
        setCenter(pane);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> reading.desk().activate(reading));
    }

    Reading reading() {
        return reading;
    }

    ReaderPane pane() {
        return pane;
    }

    /// Says that there is another reader beside this one.
    ///
    /// @param name which of the two this is
    void stand(String name, boolean active, boolean locked) {
        setTop(strip);
        setAccessibleText(name);
        pseudoClassStateChanged(ACTIVE, active);
        sign.setVisible(active);
        lock.setSelected(locked);
        ((FontIcon) lock.getGraphic()).setIconCode(locked ? Feather.LOCK : Feather.UNLOCK);
    }

    /// There is no other.
    void standAlone(String name) {
        setTop(null);
        setAccessibleText(name);
        pseudoClassStateChanged(ACTIVE, false);
    }
}
