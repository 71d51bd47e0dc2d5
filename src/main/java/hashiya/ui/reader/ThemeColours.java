package hashiya.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.paint.Color;

/// The colours that a style sheet gives the reader: `-hashiya-paper`, `-hashiya-ink`, `-hashiya-accent`.
final class ThemeColours {

    static final List<CssMetaData<? extends Styleable, ?>> CSS = List.of(
            named("-hashiya-paper", Color.WHITE, colours -> colours.paper),
            named("-hashiya-ink", Color.BLACK, colours -> colours.ink),
            named("-hashiya-accent", Color.web("#0969da"), colours -> colours.accent));

    private final Runnable onChange;
    private final StyleableObjectProperty<Color> paper;
    private final StyleableObjectProperty<Color> ink;
    private final StyleableObjectProperty<Color> accent;
    private Optional<Palette> palette = Optional.empty();

    ThemeColours(ArticlePage view, Runnable onChange) {
        this.onChange = onChange;
        paper = property(view, 0);
        ink = property(view, 1);
        accent = property(view, 2);
    }

    /// The same one until a colour changes.
    Palette palette() {
        if (palette.isEmpty()) {
            palette = Optional.of(new Palette(paper.get(), ink.get(), accent.get()));
        }
        return palette.get();
    }

    @SuppressWarnings("unchecked")
    private StyleableObjectProperty<Color> property(ArticlePage view, int number) {
        var css = (CssMetaData<ArticlePage, Color>) CSS.get(number);
        return new SimpleStyleableObjectProperty<>(css, view, css.getProperty(), css.getInitialValue(view)) {
            @Override
            protected void invalidated() {
                get();
                palette = Optional.empty();
                onChange.run();
            }
        };
    }

    private static CssMetaData<ArticlePage, Color> named(String name, Color initial,
            Function<ThemeColours, StyleableObjectProperty<Color>> property) {
        return new CssMetaData<>(name, StyleConverter.getColorConverter(), initial) {
            @Override
            public boolean isSettable(ArticlePage view) {
                return true;
            }

            @Override
            public StyleableProperty<Color> getStyleableProperty(ArticlePage view) {
                return property.apply(view.themeColours());
            }
        };
    }
}
