package hashiya.ui.details;

import hashiya.model.Article;
import hashiya.model.EarlierText;
import hashiya.model.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The texts that the article has had, the newest first, each to be compared with the one it has.
final class VersionsBox extends VBox {

    private final DetailWords words;
    private IntConsumer onCompare = _ -> { };

    VersionsBox(DetailWords words) {
        this.words = words;
        setId("versions");
        getStyleClass().add("details-section");
    }

    /// @param action is handed the number of an earlier text
    void onCompare(IntConsumer action) {
        onCompare = action;
    }

    void show(Article article) {
        getChildren().clear();
        if (article.earlier().isEmpty()) {
            getChildren().add(note(words.text("details.versions.single")));
            return;
        }
        var rows = new ArrayList<Region>();
        var before = Optional.<EarlierText>empty();
        for (var each : article.earlier()) {
            rows.addFirst(row(each.text().number(), each.evidence(), before, List.of(compare(each.text().number()))));
            before = Optional.of(each);
        }
        rows.addFirst(row(article.text().number(), article.evidence(), before,
                List.of(note(words.text("details.versions.now")))));
        getChildren().setAll(rows);
    }

    private Region row(int number, Evidence evidence, Optional<EarlierText> before,
            List<? extends Region> end) {
        var byHand = before.filter(each -> each.evidence().equals(evidence)).isPresent();
        var made = before.map(EarlierText::replaced).orElse(evidence.captured());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var name = new Label(words.version(number));
        name.getStyleClass().add("version-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, space);
        row.getChildren().addAll(end);
        row.getStyleClass().add("version-row");
        var origin = note(byHand ? words.text("details.versions.corrected") : words.brought(evidence.fileName()));
        return new VBox(row, origin, note(time(made)));
    }

    private String time(Instant at) {
        return words.day(at);
    }

    private Button compare(int number) {
        var button = new Button(words.text("details.versions.compare"), new FontIcon(Feather.COLUMNS));
        button.setId("compare-" + number);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text("details.versions.compare") + " " + words.version(number));
        button.setOnAction(_ -> onCompare.accept(number));
        return button;
    }

    private static Label note(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("version-note");
        return label;
    }
}
