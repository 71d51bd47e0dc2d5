package hashiya.ui.reader;

import hashiya.text.Direction;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How wide words are in one typeface and size. Each distinct word is measured once; to be used on the JavaFX thread only,
/// because the text repair covers no other.
///
/// The memory is bounded: when one generation of words is full the one before it is forgotten.
final class WordWidths {

    private static final int GENERATION = 40_000;
    private static final int LONGEST_KEPT = 64;
    /// JavaFX's own default; it sets tabs at multiples of so many spaces.
    private static final int SPACES_A_TAB = 8;

    private final Glyphs glyphs;
    private final Text measured = new Text();
    private final double tab;
    private Map<String, Double> young = new HashMap<>();
    private Map<String, Double> old = Map.of();

    WordWidths(Glyphs glyphs) {
        this.glyphs = glyphs;
        measured.setFont(glyphs.font());
        tab = SPACES_A_TAB * measure(" ", Direction.LEFT_TO_RIGHT);
    }

    /// @param word     without tabs
    /// @param paragraph the direction of the paragraph it stands in, which decides how signs are shaped
    /// @return px
    double of(String word, Direction paragraph) {
        if (word.length() > LONGEST_KEPT) {
            return measure(word, paragraph);
        }
        var key = paragraph == Direction.RIGHT_TO_LEFT ? word : "\u200E" + word;
        var known = young.get(key);
        if (known == null) {
            known = old.get(key);
            keep(key, known == null ? known = measure(word, paragraph) : known);
        }
        return known;
    }

    /// Where a tab that begins at this x ends.
    double tabStop(double x) {
        return (Math.floor(x / tab) + 1) * tab;
    }

    private void keep(String key, double width) {
        if (young.size() >= GENERATION) {
            old = young;
            young = new HashMap<>();
        }
        young.put(key, width);
    }

    private double measure(String word, Direction paragraph) {
        var orientation = paragraph == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
        if (glyphs.coverAll(word)) {
            measured.setNodeOrientation(orientation);
            measured.setText(word);
            return measured.getLayoutBounds().getWidth();
        }
        var flow = new TextFlow();
        flow.getChildren().addAll(glyphs.texts(word));
        flow.setNodeOrientation(orientation);
        return flow.prefWidth(-1);
    }
}
