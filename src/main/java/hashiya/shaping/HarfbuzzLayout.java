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
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/// The layout that JavaFX asks for glyphs: fonts that came with the program are shaped by HarfBuzz; all others, and
/// what our fonts have no glyph for, by Pango as before.
final class HarfbuzzLayout extends GlyphLayout {

    private final GlyphLayout pango;
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
            return face(font).map(face -> harfbuzz.orElseThrow()
                    .shape(face, text, run.getStart(), run.getLength(), !run.isLeftToRight()));
        } catch (IllegalStateException | LinkageError e) {
            LoggerFactory.getLogger(HarfbuzzLayout.class).error("From here on Pango shapes all text", e);
            harfbuzz = Optional.empty();
            return Optional.empty();
        }
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
