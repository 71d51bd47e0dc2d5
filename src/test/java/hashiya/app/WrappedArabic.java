package hashiya.app;

import hashiya.ui.control.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

/// A program of its own that lets JavaFX wrap the seeds and prints how many layouts failed.
public final class WrappedArabic extends Application {

    /// The launcher does not start an `Application` from the class path by itself.
    public static final class Start {

        private Start() { }

        public static void main(String[] arguments) {
            launch(WrappedArabic.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) throws IOException {
        switch (getParameters().getRaw().getFirst()) {
            case "with" -> LinuxTextRepair.install();
            case "unshaped" -> LinuxTextRepair.install(LinuxTextRepair.MANAGER);
            default -> { }
        }
        Typeface.loadAll();
        var failed = 0;
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                failed += failures(Files.readString(seed));
            }
        }
        System.out.println(failed);
        Platform.exit();
    }

    private static int failures(String article) {
        var failed = 0;
        for (var paragraph : article.split("\n+")) {
            for (var width = 150; width <= 700; width += 110) {
                failed += wraps(paragraph, width) ? 0 : 1;
            }
        }
        return failed;
    }

    private static boolean wraps(String paragraph, double width) {
        var text = new Text(paragraph);
        text.setFont(Typeface.AMIRI.font(18));
        var flow = new TextFlow(text);
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        try {
            flow.resize(width, flow.prefHeight(width));
            flow.layout();
            return true;
        } catch (ArrayIndexOutOfBoundsException e) {
            return false;
        }
    }
}
