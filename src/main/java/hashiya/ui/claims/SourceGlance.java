package hashiya.ui.claims;

import hashiya.model.Source;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Sheets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A source's card to look at in passing: name, kind, letter with its reason, other names, and how often it is heard.
final class SourceGlance extends VBox {

    private static final double WIDTH = 320;

    SourceGlance(Source source, ClaimsModel model, ClaimWords words) {
        var messages = words.messages();
        var rightToLeft = messages.language().isRightToLeft();
        // A tip is a window of its own and hears of no direction.
        setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("source-glance");
        Sheets.give(this, "claims.css");
        getChildren().addAll(Directed.words(source.name(), "source-glance-name"), muted(words.of(source.kind())),
                new Label(words.of(source.reliability())));
        if (!source.reason().isBlank()) {
            getChildren().add(Directed.words(source.reason().strip(), "source-glance-words"));
        }
        if (!source.aliases().isEmpty()) {
            var names = String.join(messages.text("claims.comma") + " ", source.aliases());
            getChildren().add(Directed.words(names, "source-glance-words"));
        }
        getChildren().add(muted(messages.count("claims.source.mentions", model.mentions(source.id()))));
    }

    /// A tip asks for heights at no width, where wrapping words are a column of letters.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(WIDTH);
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(WIDTH);
    }

    /// The same in words.
    static String words(Source source, ClaimWords words) {
        return Stream.of(words.of(source.kind()), words.of(source.reliability()),
                        source.reason().strip())
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("source-glance-muted");
        return label;
    }
}
