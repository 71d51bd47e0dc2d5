package hashiya.shaping;

import com.sun.javafx.font.FontFallbackInfo;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PrismFontFactory;
import com.sun.javafx.font.PrismFontFile;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import java.lang.reflect.Field;
import org.slf4j.LoggerFactory;

/// Gives JavaFX a layout that shapes with HarfBuzz. To be installed once, before the first text is laid out; on any
/// thread that the JavaFX thread waits for.
///
/// JavaFX on Linux takes from Pango which glyphs to draw and how wide they are, and leaves where they stand above,
/// below or beside their place, so that vowels stand beside their letters. Its one layout stands in a final field,
/// which is filled when the first text is laid out with what the font factory makes; for that moment it is ours.
///
/// The module path needs `--add-opens` of `javafx.graphics/com.sun.javafx.text` and `…/com.sun.javafx.font` to
/// `hashiya`, `--add-exports` of `…/com.sun.javafx.scene.text` and `--enable-native-access=hashiya`; the class path
/// needs `--enable-native-access=ALL-UNNAMED`.
public final class TextShaping {

    private TextShaping() { }

    /// Installs it; doing so again changes nothing. Where it cannot be, JavaFX shapes as ever and the log says why.
    ///
    /// @return whether text is shaped with HarfBuzz from now on
    public static boolean install() {
        return install(Harfbuzz.LIBRARY);
    }

    /// @param library the name of HarfBuzz for the loader, so that a machine without it can be tried out
    static boolean install(String library) {
        try {
            var harfbuzz = new Harfbuzz(library);
            var real = PrismFontFactory.getFontFactory();
            var factory = opened(PrismFontFactory.class, "theFontFactory");
            // Nobody else gets to see our factory: they wait for this lock to ask for it.
            synchronized (PrismFontFactory.class) {
                factory.set(null, new LayoutFactory(real, harfbuzz));
                try {
                    return current() instanceof HarfbuzzLayout;
                } finally {
                    factory.set(null, real);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(TextShaping.class)
                    .warn("Pango shapes all text: marks may stand beside their letters", e);
            return false;
        }
    }

    /// The layout that JavaFX shapes its own way with, also where ours stands before it.
    ///
    /// @param layout the one that JavaFX asks
    public static Object javafxLayout(Object layout) {
        return layout instanceof HarfbuzzLayout ours ? ours.pango() : layout;
    }

    private static Object current() throws ReflectiveOperationException {
        return opened(GlyphLayoutManager.class, "REUSABLE_INSTANCE").get(null);
    }

    private static Field opened(Class<?> owner, String name) throws ReflectiveOperationException {
        var field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /// Stands in for the real factory while JavaFX makes its one layout, and is asked for nothing else.
    private static final class LayoutFactory extends PrismFontFactory {

        private final PrismFontFactory real;
        private final Harfbuzz harfbuzz;

        private LayoutFactory(PrismFontFactory real, Harfbuzz harfbuzz) {
            this.real = real;
            this.harfbuzz = harfbuzz;
        }

        @Override
        public GlyphLayout createGlyphLayout() {
            return new HarfbuzzLayout(real.createGlyphLayout(), harfbuzz);
        }

        @Override
        protected PrismFontFile createFontFile(String name, String file, int index, boolean register, boolean embedded,
                boolean copy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FontFallbackInfo getFallbacks(FontResource font) {
            return real.getFallbacks(font);
        }
    }
}
