package hashiya.ui.details;

import hashiya.claims.Coverage;
import hashiya.claims.Coverage.Depth;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How far an article is worked through: a strip with one field a paragraph, the deeper the fuller, and the same in
/// numbers.
final class CoverageBox extends VBox {

    /// With more paragraphs than this the strip shows shares, for fields would be thinner than a hair.
    private static final int FIELDS = 90;

    private final DetailWords words;
    private final HBox strip = new HBox();
    private final Label numbers = new Label();

    CoverageBox(DetailWords words) {
        this.words = words;
        setId("coverage");
        strip.getStyleClass().add("coverage-strip");
        numbers.getStyleClass().add("version-note");
        numbers.setWrapText(true);
        numbers.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("details-section");
        getChildren().setAll(strip, numbers);
    }

    void show(Coverage coverage) {
        var fields = Math.min(FIELDS, coverage.count());
        strip.getChildren().clear();
        for (var field = 0; field < fields; field++) {
            strip.getChildren().add(field(coverage, field * coverage.count() / fields,
                    (field + 1) * coverage.count() / fields));
        }
        numbers.setText(words.coverage(coverage));
        strip.setAccessibleText(numbers.getText());
    }

    /// The deepest of some paragraphs.
    private static Region field(Coverage coverage, int from, int to) {
        var depth = coverage.paragraphs().subList(from, to).stream().max(Depth::compareTo).orElse(Depth.UNREAD);
        var field = new Region();
        field.getStyleClass().addAll("coverage-field", "coverage-" + depth.name().toLowerCase(Locale.ROOT));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
