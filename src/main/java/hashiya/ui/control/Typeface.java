package hashiya.ui.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The typefaces that come with the program. Each covers Arabic and Latin with their digits and punctuation.
///
/// That one font covers both matters: where a right-to-left run holds a character that its font lacks, JavaFX on Linux
/// puts the pieces in the wrong order.
public enum Typeface {
    /// A Naskh for reading.
    AMIRI("Amiri", List.of("Amiri-Regular", "Amiri-Bold")),
    /// A sans serif for the interface, and for those who prefer it for reading.
    VAZIRMATN("Vazirmatn", List.of("Vazirmatn-Regular", "Vazirmatn-Bold", "Vazirmatn-Medium", "Vazirmatn-SemiBold"));

    /// In the place of the first letter of a typeface's name: our copies are not the machine's fonts of that name.
    private static final char OURS = 'H';

    private final String family;
    private final List<String> files;

    Typeface(String family, List<String> files) {
        this.family = family;
        this.files = files;
    }

    /// Hands all of them to JavaFX before the first text is laid out, because Pango looks for a family once and remembers
    /// that it was not there. On any thread, as long as no other lays out text.
    ///
    /// @throws UncheckedIOException if a file is missing from the program or cannot be copied to the temporary folder
    public static void loadAll() {
        for (var each : values()) {
            each.files.forEach(each::load);
        }
    }

    /// What style sheets call it: `Hmiri`, `Hazirmatn`.
    public String family() {
        return OURS + family.substring(1);
    }

    /// @param size in px
    public Font font(double size) {
        return Font.font(family(), size);
    }

    /// @param size in px
    public Font bold(double size) {
        return Font.font(family(), FontWeight.BOLD, size);
    }

    /// The code points this typeface has a glyph for.
    ///
    /// @throws UncheckedIOException if the file is missing from the program
    public BitSet coverage() {
        return new FontFile(bytes(files.getFirst())).coverage();
    }

    private void load(String name) {
        var bytes = bytes(name);
        var file = new FontFile(bytes);
        file.keepFirstFamilyOnly();
        file.drawNothingForMissingGlyphs();
        file.takeOutKerning();
        file.rename(family, OURS);
        if (Font.loadFont(new ByteArrayInputStream(bytes), 0) == null) {
            throw new UncheckedIOException(new IOException("JavaFX does not take the font " + name));
        }
    }

    private static byte[] bytes(String name) {
        try (var file = Typeface.class.getResourceAsStream("/hashiya/assets/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new IOException("The program came without its font " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
