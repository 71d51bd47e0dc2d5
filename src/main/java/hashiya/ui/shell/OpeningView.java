package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.ui.control.Typeface;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

/// The first picture of the window: the program's name, and that a workspace is being opened.
///
/// It has no controls and no style sheets, whose classes and rules take longer to load than the picture takes to draw.
/// Its colours are those that the theme has for the same things, so that nothing flashes when the theme comes.
final class OpeningView extends VBox {

    private static final double WIDTH = 620;
    private static final double RING = 18;

    private final Text file;
    private final Pane place = new Pane();
    private final Theme theme;
    private Optional<Animation> turning = Optional.empty();

    OpeningView(Messages messages, Theme theme) {
        this.theme = theme;
        setAlignment(Pos.CENTER);
        setSpacing(16);
        setPadding(new Insets(40));
        setBackground(Background.fill(theme.background()));
        var name = text(messages.text("start.name"), 28, theme.foreground());
        name.setId("start-name");
        var sentence = text(messages.text("start.opening"), 14, theme.foreground());
        sentence.setId("start-sentence");
        file = text("", 14, theme.quiet());
        file.setId("start-file");
        // A file's name goes by its own first letter, not by the language of the interface.
        file.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        place.setMinSize(2 * RING, 2 * RING);
        place.setMaxSize(2 * RING, 2 * RING);
        getChildren().setAll(name, sentence, file, place);
    }

    /// Names what is being opened.
    void show(Path opened) {
        file.setText(String.valueOf(opened.getFileName()));
    }

    /// Turns a ring in the place kept for it.
    void turn() {
        var ring = ring(theme.accent());
        ring.setId("start-ring");
        var rotation = new RotateTransition(Duration.seconds(1.2), ring);
        rotation.setByAngle(360);
        rotation.setInterpolator(Interpolator.LINEAR);
        rotation.setCycleCount(Animation.INDEFINITE);
        rotation.play();
        turning = Optional.of(rotation);
        place.getChildren().setAll(ring);
    }

    /// Lets the ring stand still: a picture that turns keeps the machine at work.
    void rest() {
        turning.ifPresent(Animation::stop);
    }

    private static Text text(String words, double size, Color colour) {
        var text = new Text(words);
        text.setFont(Typeface.VAZIRMATN.font(size));
        text.setFill(colour);
        text.setWrappingWidth(WIDTH);
        text.setTextAlignment(TextAlignment.CENTER);
        return text;
    }

    private static Arc ring(Color colour) {
        var ring = new Arc(RING, RING, RING - 2, RING - 2, 0, 270);
        ring.setFill(Color.TRANSPARENT);
        ring.setStroke(colour);
        ring.setStrokeWidth(4);
        ring.setStrokeLineCap(StrokeLineCap.ROUND);
        return ring;
    }
}
