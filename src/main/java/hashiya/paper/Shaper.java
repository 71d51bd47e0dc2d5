package hashiya.paper;

import hashiya.text.Graphemes;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Turns letters into glyphs, and keeps together what belongs to one grapheme.
final class Shaper {

    /// A glyph that the layout engine left out.
    private static final int NONE = 0xFFFE;
    /// How far letters outside a stretch can have a say in its joins.
    private static final int CONTEXT = 32;
    private static final int SPACES_A_TAB = 4;

    /// A stretch of one direction.
    record Run(int start, int end, boolean rightToLeft) { }

    record Shaped(Cluster cluster, int start, int end) { }

    private final Faces faces;
    private final Map<Face, Integer> spaces = new HashMap<>();

    Shaper(Faces faces) {
        this.faces = faces;
    }

    /// From left to right.
    List<Shaped> clusters(String text, Run run, boolean isBold) {
        var clusters = new ArrayList<Shaped>();
        for (var piece : faces.pieces(text, run.start(), run.end(), isBold)) {
            clusters.addAll(logical(text, piece, run.rightToLeft()));
        }
        if (run.rightToLeft()) {
            Collections.reverse(clusters);
        }
        return clusters;
    }

    private List<Shaped> logical(String text, Faces.Piece piece, boolean rightToLeft) {
        var from = Math.max(0, piece.start() - CONTEXT);
        var letters = text.substring(from, Math.min(text.length(), piece.end() + CONTEXT)).toCharArray();
        var glyphs = new Glyphs(piece.face().shape(letters, piece.start() - from, piece.end() - from, rightToLeft),
                piece.end() - piece.start());
        var clusters = new ArrayList<Shaped>();
        for (var at = piece.start(); at < piece.end(); ) {
            var end = behind(text, at, piece);
            // The letters behind the first one of a ligature have no glyph of their own.
            while (end < piece.end() && glyphs.of(end - piece.start(),
                    behind(text, end, piece) - piece.start()).isEmpty()) {
                end = behind(text, end, piece);
            }
            var own = glyphs.of(at - piece.start(), end - piece.start());
            clusters.add(new Shaped(cluster(text.substring(at, end), piece.face(), rightToLeft, glyphs, own), at, end));
            at = end;
        }
        return clusters;
    }

    private static int behind(String text, int at, Faces.Piece piece) {
        return Math.min(piece.end(), Graphemes.next(text, at));
    }

    private Cluster cluster(String letters, Face face, boolean rightToLeft, Glyphs glyphs, List<Integer> own) {
        if (letters.codePoints().allMatch(Faces::isInvisible)) {
            return new Cluster(letters, face, List.of(), 0, rightToLeft);
        }
        if (letters.codePoints().allMatch(Faces::needsNoGlyph)) {
            var spaces = letters.equals("\t") ? SPACES_A_TAB : 1;
            return new Cluster(letters, face, List.of(), space(face) * spaces, rightToLeft);
        }
        return new Cluster(letters, face, glyphs.seen(own), glyphs.advance(own), rightToLeft);
    }

    private int space(Face face) {
        return spaces.computeIfAbsent(face, each -> Math.round(
                each.shape(new char[] {' '}, 0, 1, false).getGlyphMetrics(0).getAdvanceX()));
    }

    /// The glyphs of one piece, asked for by letters.
    private static final class Glyphs {

        private final GlyphVector vector;
        private final double[] pens;
        private final List<List<Integer>> byLetter = new ArrayList<>();

        Glyphs(GlyphVector vector, int letters) {
            this.vector = vector;
            pens = new double[vector.getNumGlyphs() + 1];
            for (var i = 0; i < letters; i++) {
                byLetter.add(new ArrayList<>(1));
            }
            for (var i = 0; i < vector.getNumGlyphs(); i++) {
                byLetter.get(Math.clamp(vector.getGlyphCharIndex(i), 0, letters - 1)).add(i);
                pens[i + 1] = pens[i] + vector.getGlyphMetrics(i).getAdvanceX();
            }
        }

        /// From left to right.
        List<Integer> of(int from, int to) {
            return byLetter.subList(from, to).stream().flatMap(List::stream).sorted().toList();
        }

        int advance(List<Integer> glyphs) {
            return Math.max(0, (int) Math.round(glyphs.stream().mapToDouble(i -> pens[i + 1] - pens[i]).sum()));
        }

        List<Glyph> seen(List<Integer> glyphs) {
            return glyphs.stream().filter(i -> (vector.getGlyphCode(i) & 0xFFFF) < NONE).map(i -> {
                var place = vector.getGlyphPosition(i);
                return new Glyph(vector.getGlyphCode(i), (int) Math.round(place.getX() - pens[glyphs.getFirst()]),
                        (int) Math.round(-place.getY()));
            }).toList();
        }
    }
}
