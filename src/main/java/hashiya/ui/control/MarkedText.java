package hashiya.ui.control;

import hashiya.text.Direction;
import hashiya.text.TextRange;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A few lines of text with some of its letters marked from behind, so that the marks never cut the joining of a word.
/// It is set in the direction of the majority of its letters.
public final class MarkedText extends Region {

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Path marks = new Path();
    private List<TextRange> ranges = List.of();

    public MarkedText() {
        getStyleClass().add("marked-text");
        text.getStyleClass().add("text");
        marks.getStyleClass().add("marks");
        marks.setManaged(false);
        getChildren().setAll(marks, flow);
    }

    /// @param marked in UTF-16 units of the words
    public void set(String words, List<TextRange> marked) {
        text.setText(words);
        ranges = List.copyOf(marked);
        setNodeOrientation(Direction.ofMajority(words) == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        marks.getElements().clear();
        for (var range : ranges) {
            marks.getElements().addAll(flow.getRangeShape(range.start(), range.end(), false));
        }
    }
}
