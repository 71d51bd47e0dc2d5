package hashiya.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// A page as a picture.
final class PictureCanvas implements Canvas, AutoCloseable {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /// @param scale pixels to the point
    PictureCanvas(PageGeometry page, double scale) {
        image = new BufferedImage((int) Math.round(page.width() * scale), (int) Math.round(page.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        return image;
    }

    @Override
    public void fill(double x, double y, double width, double height, int rgb) {
        graphics.setColor(new Color(rgb));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void text(SetLine line, double x, double baseline, int rgb) {
        graphics.setColor(new Color(rgb));
        for (var each : line.clusters()) {
            var face = each.cluster().face();
            if (!each.cluster().glyphs().isEmpty()) {
                var place = AffineTransform.getTranslateInstance(x + each.x(), baseline);
                place.scale(line.size() / face.unitsPerEm(), line.size() / face.unitsPerEm());
                graphics.fill(place.createTransformedShape(face.outline(each.cluster().glyphs())));
            }
        }
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
