package hashiya.shaping;

import hashiya.ui.FxTest;
import hashiya.ui.control.Typeface;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Where a picture of black text on white is dark, cut to what is.
///
/// @param dark by rows
record Ink(boolean[][] dark) {

    /// Round the text, in px, because marks stand out above it.
    static final int MARGIN = 100;
    private static final int DARK = 128;

    static Ink of(String letters, Font font) throws Exception {
        return FxTest.onFx(() -> {
            var text = new Text(letters);
            text.setFont(font);
            text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            return of(new TextFlow(text), 4000);
        });
    }

    /// On the JavaFX thread.
    ///
    /// @param width with the margin
    static Ink of(TextFlow flow, double width) {
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.setPadding(new Insets(MARGIN));
        flow.setPrefWidth(width);
        flow.setMaxWidth(width);
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        var picture = flow.snapshot(null, null);
        var pixels = picture.getPixelReader();
        var dark = new boolean[(int) picture.getHeight()][(int) picture.getWidth()];
        for (var y = 0; y < dark.length; y++) {
            for (var x = 0; x < dark[y].length; x++) {
                dark[y][x] = (pixels.getArgb(x, y) & 0xFF) < DARK;
            }
        }
        return new Ink(dark);
    }

    /// What AWT draws, which shapes with a HarfBuzz of its own and reads the file as its maker released it.
    static Ink ofAwt(String letters, Typeface typeface, double size) throws Exception {
        var file = typeface == Typeface.AMIRI ? "Amiri-Regular.ttf" : "Vazirmatn-Regular.ttf";
        try (var stream = Typeface.class.getResourceAsStream("/hashiya/assets/fonts/" + file)) {
            var attributes = new HashMap<TextAttribute, Object>();
            attributes.put(TextAttribute.FONT, java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream)
                    .deriveFont(Map.of(TextAttribute.SIZE, (float) size, TextAttribute.LIGATURES, 1)));
            attributes.put(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
            var image = new BufferedImage(4000, 400, BufferedImage.TYPE_BYTE_GRAY);
            var graphics = image.createGraphics();
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setColor(java.awt.Color.BLACK);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            new TextLayout(letters, attributes, graphics.getFontRenderContext()).draw(graphics, 100, 200);
            var dark = new boolean[image.getHeight()][image.getWidth()];
            for (var y = 0; y < dark.length; y++) {
                for (var x = 0; x < dark[y].length; x++) {
                    dark[y][x] = image.getRaster().getSample(x, y, 0) < DARK;
                }
            }
            return new Ink(dark);
        }
    }

    int height() {
        return dark.length;
    }

    Ink rows(int from, int to) {
        return new Ink(Arrays.copyOfRange(dark, from, to));
    }

    /// How far the farthest dark pixel of either picture is from the nearest dark one of the other, in px, when they
    /// lie upon each other as well as whole px allow.
    int distance(Ink other) {
        var mine = cut();
        var others = other.cut();
        var best = Integer.MAX_VALUE;
        for (var right = -2; right <= 2; right++) {
            for (var down = -2; down <= 2; down++) {
                var there = Math.max(mine.farthest(others, right, down), others.farthest(mine, -right, -down));
                best = Math.min(best, there);
            }
        }
        return best;
    }

    private int farthest(Ink other, int right, int down) {
        var farthest = 0;
        for (var y = 0; y < dark.length; y++) {
            for (var x = 0; x < dark[y].length; x++) {
                while (dark[y][x] && farthest < 40 && !other.isDarkNear(x + right, y + down, farthest)) {
                    farthest++;
                }
            }
        }
        return farthest;
    }

    private boolean isDarkNear(int x, int y, int reach) {
        for (var row = Math.max(0, y - reach); row <= Math.min(dark.length - 1, y + reach); row++) {
            for (var column = Math.max(0, x - reach); column <= Math.min(dark[row].length - 1, x + reach); column++) {
                if (dark[row][column]) {
                    return true;
                }
            }
        }
        return false;
    }

    private Ink cut() {
        var top = IntStream.range(0, dark.length).filter(this::isDarkRow).min().orElseThrow();
        var bottom = IntStream.range(0, dark.length).filter(this::isDarkRow).max().orElseThrow();
        var left = IntStream.range(0, dark[0].length).filter(this::isDarkColumn).min().orElseThrow();
        var right = IntStream.range(0, dark[0].length).filter(this::isDarkColumn).max().orElseThrow();
        return new Ink(IntStream.rangeClosed(top, bottom)
                .mapToObj(y -> Arrays.copyOfRange(dark[y], left, right + 1)).toArray(boolean[][]::new));
    }

    private boolean isDarkRow(int y) {
        return IntStream.range(0, dark[y].length).anyMatch(x -> dark[y][x]);
    }

    private boolean isDarkColumn(int x) {
        return IntStream.range(0, dark.length).anyMatch(y -> dark[y][x]);
    }
}
