package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.ui.control.FormField;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// Any colour for a tag: by hue, saturation and brightness, or by its number. It is seen first and taken with a button or Enter,
/// as one change.
final class OwnColour extends VBox {

    private static final Pattern NUMBER = Pattern.compile("#?([0-9a-fA-F]{6})");

    private final Messages messages;
    private final Consumer<String> onTake;
    private final TextField number = new TextField();
    private final FormField numberField;
    private final Dot sample = new Dot();
    private final Slider hue;
    private final Slider saturation;
    private final Slider brightness;
    private boolean filling;

    /// @param onTake hears `#rrggbb`
    OwnColour(Messages messages, Consumer<String> onTake) {
        this.messages = messages;
        this.onTake = onTake;
        hue = slider(360);
        saturation = slider(1);
        brightness = slider(1);
        number.setId("tag-colour-number");
        // A number of letters and digits reads from its sign on in both languages.
        number.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        number.setPrefColumnCount(8);
        number.textProperty().subscribe(this::typed);
        numberField = new FormField(messages.text("tags.colour.number"), number);
        var take = new Button(messages.text("tags.colour.take"));
        take.setId("tag-colour-take");
        take.getStyleClass().add("small");
        take.setOnAction(_ -> take());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                show(false);
                event.consume();
            }
        });
        var line = new HBox(sample, take);
        line.getStyleClass().add("tag-buttons");
        getStyleClass().add("tag-new");
        getChildren().setAll(new FormField(messages.text("tags.colour.hue"), hue),
                new FormField(messages.text("tags.colour.saturation"), saturation),
                new FormField(messages.text("tags.colour.brightness"), brightness), numberField, line);
        show(false);
    }

    /// Begins with a colour, and is there.
    void ask(String hex) {
        fill(Color.web(hex));
        number.setText(hex);
        show(true);
        hue.requestFocus();
    }

    void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private Slider slider(double most) {
        var slider = new Slider(0, most, 0);
        slider.setBlockIncrement(most / 36);
        slider.valueProperty().subscribe(_ -> slid());
        return slider;
    }

    private void slid() {
        if (!filling && brightness != null) {
            filling = true;
            number.setText(hex(Color.hsb(hue.getValue(), saturation.getValue(), brightness.getValue())));
            filling = false;
        }
    }

    private void typed(String text) {
        chosen().ifPresent(hex -> {
            sample.paint(hex);
            numberField.calm();
            if (!filling) {
                fill(Color.web(hex));
            }
        });
    }

    private void fill(Color colour) {
        filling = true;
        hue.setValue(colour.getHue());
        saturation.setValue(colour.getSaturation());
        brightness.setValue(colour.getBrightness());
        filling = false;
    }

    private void take() {
        chosen().ifPresentOrElse(hex -> {
            show(false);
            onTake.accept(hex);
        }, () -> numberField.say(messages.text("tags.fault.colour")));
    }

    private Optional<String> chosen() {
        var written = NUMBER.matcher(number.getText().strip());
        return written.matches() ? Optional.of("#" + written.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static String hex(Color colour) {
        return "#%02x%02x%02x".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
