package hashiya.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A font made for one document: a code for each letter as it stands somewhere, with just the glyphs that show it.
///
/// One code is one letter, also where the font draws two as one (lam and alef) or one as two (a letter and its vowel
/// mark): then the first code draws them all and the others draw nothing. So a program that searches or copies has
/// exactly the letters, each with a width of its own, and no ligature it could take apart in the wrong order.
final class EmbeddedFont {

    /// Codes and glyphs are two bytes; some room is left for the glyphs that others are made of.
    private static final int MOST_CODES = 40_000;

    /// @param letter  one code point
    /// @param advance in font units
    record Code(String letter, int advance, List<Glyph> glyphs) { }

    private final Face face;
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final List<Code> codes = new ArrayList<>();

    /// @param face has a file
    EmbeddedFont(Face face) {
        this.face = face;
    }

    Face face() {
        return face;
    }

    boolean isFull() {
        return codes.size() >= MOST_CODES;
    }

    /// From 1; 0 is the glyph that stands for missing ones.
    int number(Code code) {
        return numbers.computeIfAbsent(code, each -> {
            codes.add(each);
            return codes.size();
        });
    }

    /// In the order of their numbers.
    List<Code> codes() {
        return codes;
    }

    /// The codes of a cluster from left to right.
    ///
    /// @param advance in units of this font
    static List<Code> codes(Cluster cluster, int advance, List<Glyph> glyphs) {
        var letters = new ArrayList<>(cluster.letters().codePoints().mapToObj(Character::toString).toList());
        if (cluster.rightToLeft()) {
            java.util.Collections.reverse(letters);
        }
        var codes = new ArrayList<Code>();
        for (var i = 0; i < letters.size(); i++) {
            var share = advance * (i + 1) / letters.size() - advance * i / letters.size();
            codes.add(new Code(letters.get(i), share, i == 0 ? glyphs : List.of()));
        }
        return codes;
    }
}
