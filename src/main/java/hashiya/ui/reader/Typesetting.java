package hashiya.ui.reader;

import hashiya.ui.control.Typeface;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How an article is set: its typeface, its size, and how wide its column may get.
final class Typesetting {

    private static final double SMALLEST = 12;
    private static final double LARGEST = 48;
    /// In em, as the measure is.
    private static final double NARROWEST = 16;
    private static final double WIDEST = 90;
    private static final double STEP = 4;

    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>(Typeface.AMIRI);
    private final DoubleProperty textSize = new SimpleDoubleProperty(ArticleView.USUAL_TEXT_SIZE);
    private final DoubleProperty measure = new SimpleDoubleProperty(ArticleView.USUAL_MEASURE);
    private final TypeCase typeCase;

    Typesetting(TypeCase typeCase, Runnable onChange) {
        this.typeCase = typeCase;
        typeface.addListener((_, _, _) -> onChange.run());
        textSize.addListener((_, _, _) -> onChange.run());
        measure.addListener((_, _, _) -> onChange.run());
    }

    ObjectProperty<Typeface> typeface() {
        return typeface;
    }

    DoubleProperty textSize() {
        return textSize;
    }

    DoubleProperty measure() {
        return measure;
    }

    void enlarge(int steps) {
        textSize.set(Math.clamp(textSize.get() + 2 * steps, SMALLEST, LARGEST));
    }

    /// @param room what there is beside the margins, in px
    void widen(int steps, double room) {
        // From what is seen: nobody wants to press a key ten times until a column narrower than its measure moves.
        setMeasure(Math.min(measure.get(), room / textSize.get()) + STEP * steps);
    }

    void setMeasure(double wanted) {
        measure.set(Math.clamp(wanted, NARROWEST, WIDEST));
    }

    Page page(double room) {
        return Page.of(letters().glyphs(), room, measure.get());
    }

    LineTable table(ShownText text, double room) {
        return new LineTable(text, letters(), page(room));
    }

    private TypeCase.Letters letters() {
        return typeCase.letters(typeface.get(), textSize.get());
    }
}
