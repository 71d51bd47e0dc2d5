package hashiya.shaping;

import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.CompositeGlyphMapper;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// The layout that JavaFX asks for glyphs: fonts that came with the program are shaped by HarfBuzz; all others, and
/// what our fonts have no glyph for, by Pango as before.
final class HarfbuzzLayout extends GlyphLayout {

    /// So many runs are remembered, and none of more letters: more than the labels and lines of a window.
    private static final int REMEMBERED = 1_000;
    private static final int LONGEST = 200;

    /// All that the shape of a run depends on, but for its size.
    private record Letters(Harfbuzz.Face face, String letters, boolean rightToLeft) { }

    private final GlyphLayout pango;
    /// JavaFX measures the words of a label anew for every width that is thought of, and whenever something near it is
    /// laid out. Those used last come last.
    private final Map<Letters, ShapedGlyphs> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Letters, ShapedGlyphs> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<String, Optional<Harfbuzz.Face>> faces = new HashMap<>();
    private Optional<Harfbuzz> harfbuzz;

    HarfbuzzLayout(GlyphLayout pango, Harfbuzz harfbuzz) {
        this.pango = pango;
        this.harfbuzz = Optional.of(harfbuzz);
    }

    GlyphLayout pango() {
        return pango;
    }

    @Override
    protected TextRun addTextRun(PrismTextLayout layout, char[] letters, int start, int length, PGFont font,
            TextSpan span, byte level) {
        TextRun run = null;
        for (var piece : new Pieces(letters, start, start + length, letter -> covers(font, letter)).all()) {
            run = new ShapedRun(piece.start(), piece.length(), level, span);
            layout.addTextRun(run);
        }
        return run;
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        var shaped = shaped(run, font, text);
        if (shaped.filter(ShapedGlyphs::lacksNone).isEmpty()) {
            pango.layout(run, font, strike, text);
        }
        // Also where Pango was asked and made nothing: what HarfBuzz has is better than a gap.
        if (run instanceof ShapedRun ours && run.getGlyphCount() == 0) {
            shaped.ifPresent(glyphs -> ours.take(glyphs, font.getSize()));
        }
    }

    private Optional<ShapedGlyphs> shaped(TextRun run, PGFont font, char[] text) {
        try {
            return face(font).map(face -> shaped(face, run, text));
        } catch (IllegalStateException | LinkageError e) {
            LoggerFactory.getLogger(HarfbuzzLayout.class).error("From here on Pango shapes all text", e);
            harfbuzz = Optional.empty();
            return Optional.empty();
        }
    }

    private ShapedGlyphs shaped(Harfbuzz.Face face, TextRun run, char[] text) {
        var start = run.getStart();
        var length = run.getLength();
        if (length > LONGEST) {
            return harfbuzz.orElseThrow().shape(face, text, start, length, !run.isLeftToRight());
        }
        return remembered.computeIfAbsent(
                new Letters(face, new String(text, start, length), !run.isLeftToRight()),
                each -> harfbuzz.orElseThrow().shape(face, text, start, length, each.rightToLeft));
    }

    private Optional<Harfbuzz.Face> face(PGFont font) {
        var file = file(font);
        return harfbuzz.isPresent() && file.isEmbeddedFont()
                ? faces.computeIfAbsent(file.getFileName(), harfbuzz.get()::face)
                : Optional.empty();
    }

    /// Whether a letter is drawn with the font itself and not with one that it falls back on. What came with the
    /// machine is taken to have everything, as before.
    private static boolean covers(PGFont font, int letter) {
        var glyph = font.getFontResource().getGlyphMapper().charToGlyph(letter);
        return glyph != 0 && (glyph & CompositeGlyphMapper.SLOTMASK) == 0 || !file(font).isEmbeddedFont();
    }

    private static FontResource file(PGFont font) {
        return font.getFontResource() instanceof CompositeFontResource composite
                ? composite.getSlotResource(0)
                : font.getFontResource();
    }

    @Override
    public void dispose() {
        pango.dispose();
        GlyphLayoutManager.dispose(this);
    }
}
