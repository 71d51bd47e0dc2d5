package hashiya.paper;

import java.util.Locale;
import java.util.Set;

/// A sheet of paper, upright.
public enum PaperSize {
    /// ISO 216.
    A4(595.276, 841.89),
    LETTER(612, 792);

    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The size that printers of a country hold (Unicode CLDR, paper sizes of territories).
    public static PaperSize usual(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    /// In points, 72 to the inch.
    public double width() {
        return width;
    }

    /// In points, 72 to the inch.
    public double height() {
        return height;
    }
}
