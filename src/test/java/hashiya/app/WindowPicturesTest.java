package hashiya.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.library.Library;
import hashiya.model.ArticleId;
import hashiya.sample.Sample;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures as the command line draws them, in a process of its own.
@Tag("ui")
class WindowPicturesTest {

    /// The seed whose first claimed passage stands below the first screen.
    private static final String ARTICLE = "4";

    @TempDir
    private Path folder;

    @Test
    void a_claim_is_pictured_with_its_passage_in_view() throws Exception {
        var workspace = folder.resolve("sample.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
        }
        var picture = folder.resolve("claims.png");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "hashiya.app.Main", "picture", workspace.toString(), "--article",
                ARTICLE, "--panel", "claims", "--out", picture.toString()));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        var program = builder.start();
        assertTrue(program.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, program.exitValue(), Files.readString(folder.resolve("said")));
        try (var library = Library.open(workspace)) {
            assertTrue(library.bookmark(new ArticleId(Integer.parseInt(ARTICLE))).isEmpty(), "A look left a bookmark");
            assertTrue(library.standing().articles().isEmpty(), "A look left something open");
        }
        assertTrue(colouredInTheReader(ImageIO.read(picture.toFile())) > 2_000, "No highlight is in view");
    }

    /// How many pixels in the middle of the text are bright and have a colour: paper and letters are neither, passages are.
    private static int colouredInTheReader(BufferedImage image) {
        var coloured = 0;
        for (var x = image.getWidth() * 2 / 5; x < image.getWidth() * 3 / 5; x++) {
            for (var y = image.getHeight() / 4; y < image.getHeight() * 9 / 10; y++) {
                var rgb = new Color(image.getRGB(x, y));
                var parts = Color.RGBtoHSB(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), null);
                coloured += parts[1] > 0.15 && parts[2] > 0.6 ? 1 : 0;
            }
        }
        return coloured;
    }
}
