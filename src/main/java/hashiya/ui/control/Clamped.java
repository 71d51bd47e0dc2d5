package hashiya.ui.control;

import hashiya.text.Direction;
import hashiya.text.Graphemes;
import java.util.HashMap;
import java.util.Map;
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
    /// A layout asks for no more widths than these at a time.
    private static final int WIDTHS = 4;

    /// How the words fit into a width: what is shown of them, and in how many px.
    private record Fit(String shown, double height) {}

    private final Text text = new Text();
    /// Tries widths out. The text on the screen changes only when its width does: were it tried on that, every layout
    /// would call for the next, and a window left alone would never come to rest.
    private final Text ruler = new Text();
    private final Map<Double, Fit> fits = new HashMap<>();
    private final int lines;
    private String words = "";

    public Clamped(int lines, String... styleClasses) {
        this.lines = lines;
        text.getStyleClass().add("clamped-text");
        text.setManaged(false);
        ruler.fontProperty().bind(text.fontProperty());
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
            ruler.setNodeOrientation(getNodeOrientation());
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
        return fit(width < 0 ? getWidth() : width).height;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0) {
            text.setWrappingWidth(getWidth());
            text.setText(fit(getWidth()).shown);
        }
        text.relocate(0, 0);
    }

    private void forget() {
        fits.clear();
        requestLayout();
    }

    private Fit fit(double width) {
        if (fits.size() > WIDTHS) {
            fits.clear();
        }
        return width <= 0 ? new Fit("", 0) : fits.computeIfAbsent(width, this::wrap);
    }

    private Fit wrap(double width) {
        ruler.setWrappingWidth(width);
        var end = Graphemes.start(words, Math.min(words.length(), lines * LINE));
        ruler.setText(words.substring(0, end));
        while (end > 0 && (ruler.getLayoutInfo().getTextLineCount() > lines || end < words.length() && !isCut())) {
            end = shorter(Math.min(end, lastOffset()));
            ruler.setText(words.substring(0, end).stripTrailing() + ELLIPSIS);
        }
        return new Fit(ruler.getText(), snapSizeY(ruler.getLayoutBounds().getHeight()));
    }

    private boolean isCut() {
        return ruler.getText().endsWith(ELLIPSIS);
    }

    private int lastOffset() {
        var info = ruler.getLayoutInfo();
        return info.getTextLine(Math.min(lines, info.getTextLineCount()) - 1, false).end();
    }

    private int shorter(int end) {
        var last = words.lastIndexOf(' ', end - 1);
        return last > 0 && last > end - LONG_WORD ? last : Graphemes.previous(words, end);
    }
}
