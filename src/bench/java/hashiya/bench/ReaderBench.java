package hashiya.bench;

import hashiya.app.LinuxTextRepair;
import hashiya.model.ArticleId;
import hashiya.model.Colour;
import hashiya.model.HighlightId;
import hashiya.text.Direction;
import hashiya.text.Paragraphs;
import hashiya.text.TextRange;
import hashiya.ui.control.Typeface;
import hashiya.ui.reader.ArticleView;
import hashiya.ui.reader.Block;
import hashiya.ui.reader.Mark;
import hashiya.ui.reader.TypeCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How long the reader keeps one waiting, beside JavaFX's own text in the same run. Prints a table of milliseconds.
///
/// Painted means laid out and drawn to a picture of 900 × 700 px by the software pipeline, on the JavaFX thread.
public final class ReaderBench {

    private static final int ROUNDS = 15;
    private static final double SIZE = ArticleView.USUAL_TEXT_SIZE;

    private final List<String> words;
    private final Random random = new Random(7);
    private final WritableImage picture = new WritableImage(900, 700);
    private final TypeCase typeCase = new TypeCase();

    private ReaderBench(List<String> words) {
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        var words = new ArrayList<String>();
        try (var seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
            for (var seed : seeds) {
                words.addAll(Arrays.asList(Files.readString(seed).split("\\s+")));
            }
        }
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                new ReaderBench(words).run();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    private void run() throws IOException {
        LinuxTextRepair.install();
        Typeface.loadAll();
        System.out.printf("%-62s %10s %10s%n", "milliseconds", "median", "worst");
        var paragraph = letters(30_000);
        once("30,000 characters in one paragraph to first paint, cold", () -> readerWith(paragraph));
        rounds("30,000 characters in one paragraph to first paint, warm", _ -> readerWith(letters(30_000)));
        once("    the same in a TextFlow", () -> paint(flowWith(paragraph)));
        once("    the same in a TextArea", () -> paint(areaWith(paragraph)));
        rounds("1,000 words in ten paragraphs to first paint", _ -> readerWith(article()));
        rounds("    the same in a TextFlow", 3, _ -> paint(flowWith(article())));
        rounds("    the same in a TextArea", 3, _ -> paint(areaWith(article())));
        scrolling();
        highlighting();
        million();
    }

    private void scrolling() {
        var text = letters(30_000);
        var reader = readerWith(text);
        reader.requestFocus();
        rounds("one page of scrolling, 30,000 characters", _ -> {
            press(reader);
            paint(reader);
        });
        var pane = flowWith(text);
        paint(pane);
        rounds("    the same in a TextFlow", 3, round -> {
            pane.setVvalue((round + 1) / 40.0);
            paint(pane);
        });
    }

    private static void press(ArticleView reader) {
        reader.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                javafx.scene.input.KeyCode.PAGE_DOWN, false, false, false, false));
    }

    private void highlighting() {
        var text = letters(400_000);
        var reader = readerWith(text);
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < 5_000; i++) {
            marks.add(mark(i, i * 75));
        }
        reader.setMarks(marks);
        paint(reader);
        rounds("a highlight where 5,000 exist, to the screen", round -> {
            marks.add(mark(5_000 + round, round * 20));
            reader.setMarks(marks);
            paint(reader);
        });
        rounds("    the same without painting the picture", round -> {
            marks.add(mark(6_000 + round, round * 20));
            reader.setMarks(marks);
            layout(reader);
        });
    }

    private static Mark mark(int number, int start) {
        return new Mark(new HighlightId(new ArticleId(1), number + 1), new TextRange(start, start + 60),
                Colour.values()[number % 8], false);
    }

    private void million() {
        var text = letters(1_000_000);
        once("1,000,000 characters in one paragraph to first paint, cold", () -> readerWith(text));
        var reader = readerWith(text);
        once("    a jump to its end", () -> {
            reader.reveal(new TextRange(999_000, 999_010));
            paint(reader);
        });
        once("    and to its middle", () -> {
            reader.reveal(new TextRange(500_000, 500_010));
            paint(reader);
        });
    }

    private ArticleView readerWith(String text) {
        var reader = new ArticleView(typeCase);
        reader.show(text, Paragraphs.of(text).all().stream()
                .map(each -> new Block(each, Direction.ofMajority(each.in(text)), Block.Look.PLAIN)).toList());
        paint(reader);
        return reader;
    }

    private static ScrollPane flowWith(String text) {
        var letters = new Text(text);
        letters.setFont(Typeface.AMIRI.font(SIZE));
        var pane = new ScrollPane(new TextFlow(letters));
        pane.setFitToWidth(true);
        return pane;
    }

    private static TextArea areaWith(String text) {
        var area = new TextArea(text);
        area.setFont(Typeface.AMIRI.font(SIZE));
        area.setWrapText(true);
        return area;
    }

    private void paint(Region node) {
        layout(node);
        node.getScene().snapshot(picture);
    }

    private static void layout(Region node) {
        if (node.getScene() == null) {
            var root = new StackPane(node);
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            new Scene(root, 900, 700);
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
    }

    private String article() {
        var text = new StringBuilder();
        for (var i = 0; i < 1_000; i++) {
            text.append(word()).append(i % 100 == 99 ? '\n' : ' ');
        }
        return text.toString();
    }

    /// So many letters of words in an order that no cache has seen.
    private String letters(int count) {
        var text = new StringBuilder();
        while (text.length() < count) {
            text.append(word()).append(' ');
        }
        return text.substring(0, count);
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private void once(String name, Runnable work) {
        rounds(name, 1, _ -> work.run());
    }

    private void rounds(String name, IntConsumer work) {
        for (var i = 0; i < 3; i++) {
            work.accept(i);
        }
        rounds(name, ROUNDS, round -> work.accept(round + 3));
    }

    private static void rounds(String name, int count, IntConsumer work) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < count; round++) {
            var start = System.nanoTime();
            work.accept(round);
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        System.out.printf("%-62s %10.1f %10.1f%n", name, times.get(count / 2), times.getLast());
    }
}
