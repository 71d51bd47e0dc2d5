package hashiya.paper;

import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A page of a PDF file while it is drawn.
final class PdfCanvas implements Canvas {

    private final PdfFonts fonts;
    /// Where letters are counted that only the machine's fonts can show.
    private final Face forOutlines;
    private final double height;
    private final StringBuilder content = new StringBuilder();
    private final List<Integer> marks = new ArrayList<>();
    private Mark mark = Mark.NONE;

    /// What is drawn belongs to the document, or only looks good.
    private enum Mark { NONE, CONTENT, ARTIFACT }

    /// @param height of the paper in points
    PdfCanvas(PdfFonts fonts, Face forOutlines, double height) {
        this.fonts = fonts;
        this.forOutlines = forOutlines;
        this.height = height;
    }

    byte[] content() {
        end();
        return content.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// The blocks that the marked stretches of the page belong to, by the numbers of the stretches.
    List<Integer> marks() {
        return marks;
    }

    @Override
    public void begin(int block) {
        end();
        content.append("/P << /MCID ").append(marks.size()).append(" >> BDC\n");
        marks.add(block);
        mark = Mark.CONTENT;
    }

    @Override
    public void end() {
        if (mark != Mark.NONE) {
            content.append("EMC\n");
            mark = Mark.NONE;
        }
    }

    private void draw() {
        if (mark == Mark.NONE) {
            content.append("/Artifact BMC\n");
            mark = Mark.ARTIFACT;
        }
    }

    @Override
    public void fill(double x, double y, double width, double tall, int rgb) {
        draw();
        colour(rgb);
        numbers(x, height - y - tall, width, tall);
        content.append("re f\n");
    }

    @Override
    public void text(SetLine line, double x, double baseline, int rgb) {
        draw();
        colour(rgb);
        for (var each : line.clusters()) {
            if (each.cluster().face().file().isEmpty()) {
                outline(each.cluster(), x + each.x(), baseline, line.size());
            }
        }
        content.append("BT\n");
        var open = Optional.<PdfFonts.Place>empty();
        for (var each : line.clusters()) {
            for (var place : places(each.cluster())) {
                if (open.isEmpty() || open.get().font() != place.font()) {
                    content.append(open.isPresent() ? "> Tj\n" : "");
                    content.append("/F").append(place.font()).append(' ');
                    numbers(line.size());
                    content.append("Tf 1 0 0 1 ");
                    numbers(x + each.x(), height - baseline);
                    content.append("Tm <");
                    open = Optional.of(place);
                }
                content.append(PdfFonts.code(place.code()));
            }
        }
        content.append(open.isPresent() ? "> Tj\nET\n" : "ET\n");
    }

    private List<PdfFonts.Place> places(Cluster cluster) {
        var own = cluster.face().file().isPresent();
        var face = own ? cluster.face() : forOutlines;
        var advance = cluster.advance() * face.unitsPerEm() / cluster.face().unitsPerEm();
        return EmbeddedFont.codes(cluster, advance, own ? cluster.glyphs() : List.of()).stream()
                .map(code -> fonts.place(face, code)).toList();
    }

    /// The machine's own fonts may not be passed on; what they show is drawn.
    private void outline(Cluster cluster, double x, double baseline, double size) {
        if (cluster.glyphs().isEmpty()) {
            return;
        }
        var scale = size / cluster.face().unitsPerEm();
        var path = cluster.face().outline(cluster.glyphs()).getPathIterator(null);
        var at = new double[6];
        var last = new double[2];
        for (; !path.isDone(); path.next()) {
            var segment = path.currentSegment(at);
            for (var i = 0; i < 6; i += 2) {
                at[i] = x + at[i] * scale;
                at[i + 1] = height - baseline - at[i + 1] * scale;
            }
            segment(segment, at, last);
        }
        content.append("f\n");
    }

    private void segment(int kind, double[] at, double[] last) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> points("m", last, at[0], at[1]);
            case PathIterator.SEG_LINETO -> points("l", last, at[0], at[1]);
            case PathIterator.SEG_QUADTO -> points("c", last, last[0] + 2 * (at[0] - last[0]) / 3,
                    last[1] + 2 * (at[1] - last[1]) / 3, at[2] + 2 * (at[0] - at[2]) / 3,
                    at[3] + 2 * (at[1] - at[3]) / 3, at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> points("c", last, at);
            default -> content.append("h\n");
        }
    }

    private void points(String operator, double[] last, double... at) {
        numbers(at);
        content.append(operator).append('\n');
        last[0] = at[at.length - 2];
        last[1] = at[at.length - 1];
    }

    private void colour(int rgb) {
        numbers((rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
        content.append("rg\n");
    }

    private void numbers(double... values) {
        for (var each : values) {
            content.append(PdfFile.number(each)).append(' ');
        }
    }
}
