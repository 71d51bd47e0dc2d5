package hashiya.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/// Keeps pictures of what a test shows, for people to look at, where the system property `pictures` names a folder.
public final class Pictures {

    private Pictures() {
    }

    public static void keep(Scene scene, String name) throws Exception {
        var folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            WaitForAsyncUtils.waitForFxEvents(20);
            write(FxTest.onFx(() -> scene.snapshot(null)), Path.of(folder, name + ".png"));
        }
    }

    private static void write(WritableImage picture, Path file) {
        var image = new BufferedImage((int) picture.getWidth(), (int) picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
