package hashiya.ui.control;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Words of an article in a few wrapped lines, set in their own direction. What does not fit ends, after a whole word or
/// at least a whole letter, in an ellipsis.
public final class Clamped extends Region {

    private static final String ELLIPSIS = "…";
    /// More than ever fits in a line of a panel, in UTF-16 units; so that a quote of a whole article is not laid out.
    private static final int LINE = 200;
    /// How far back an ellipsis goes to spare a word, in UTF-16 units.
    private static final int LONG_WORD = 24;

    private final Text text = new Text();
    private final int lines;
    private String words = "";
    private double laidOutAt = -1;

    public Clamped(int lines, String... styleClasses) {
        this.lines = lines;
        text.getStyleClass().add("clamped-text");
        text.fontProperty().subscribe(this::forget);
        getStyleClass().addAll("clamped");
        getStyleClass().addAll(styleClasses);
        getChildren().setAll(text);
    }

    /// @param words line breaks in it are shown as spaces
    public void setWords(String words) {
        var shown = words.replace('\n', ' ').strip();
        if (!shown.equals(this.words)) {
            this.words = shown;
            setNodeOrientation(Direction.ofMajority(shown) == Direction.RIGHT_TO_LEFT
                    ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            forget();
        }
    }

    /// What can be read of it at its present width.
    public String shown() {
        return text.getText();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Nothing: asked at the smallest width it would be the height of all its lines.
    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width < 0 ? getWidth() : width);
        return snapSizeY(text.getLayoutBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        text.relocate(0, 0);
    }

    private void forget() {
        laidOutAt = -1;
        requestLayout();
    }

    private void wrap(double width) {
        if (width <= 0 || width == laidOutAt) {
            return;
        }
        laidOutAt = width;
        text.setWrappingWidth(width);
        var end = Graphemes.start(words, Math.min(words.length(), lines * LINE));
        text.setText(words.substring(0, end));
        while (end > 0 && (text.getLayoutInfo().getTextLineCount() > lines || end < words.length() && !isCut())) {
            end = shorter(Math.min(end, lastOffset()));
            text.setText(words.substring(0, end).stripTrailing() + ELLIPSIS);
        }
    }

    private boolean isCut() {
        return text.getText().endsWith(ELLIPSIS);
    }

    private int lastOffset() {
        var info = text.getLayoutInfo();
        return info.getTextLine(Math.min(lines, info.getTextLineCount()) - 1, false).end();
    }

    private int shorter(int end) {
        var last = words.lastIndexOf(' ', end - 1);
        return last > 0 && last > end - LONG_WORD ? last : Graphemes.previous(words, end);
    }
}
