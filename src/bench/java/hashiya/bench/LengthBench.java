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
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Texts of a million characters, with five thousand highlights on them, beside JavaFX's own text in the same run.
/// Prints milliseconds of the screen's thread until the picture of 900 × 700 px is painted: processor time, so that
/// what else the machine does is left out. JavaFX's own texts get a cut of 20,000 characters, for they would never
/// end.
public final class LengthBench {

    private static final int LONG = 1_000_000;
    private static final int CUT = 20_000;
    private static final int HIGHLIGHTS = 5_000;
    private static final String SENTENCE =
            "قال مصدر عسكري إن 300 مقاتل من \"داعش\" سلموا أنفسهم في 10-11-2017 لـ BBC. ";

    private final WritableImage picture = new WritableImage(900, 700);
    private final TypeCase typeCase = new TypeCase();

    private LengthBench() {
    }

    public static void main(String[] arguments) throws Exception {
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            try {
                new LengthBench().run();
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private void run() {
        System.out.printf("%-72s %10s %10s %10s%n", "milliseconds of the screen's thread", "median", "95 %", "worst");
        text("1,000,000 characters in many paragraphs", cut((SENTENCE.repeat(7) + "\n").repeat(2_000), LONG));
        text("1,000,000 characters in one paragraph", cut(SENTENCE.repeat(15_000), LONG));
        text("1,000,000 characters without a space", cut("مستشفياتهم".repeat(100_000), LONG));
        text("20,000 marks on one letter", "ا" + "\u064E\u0651".repeat(10_000) + " بعد ذلك");
        text("nested controls, 1,000,000 characters",
                cut("\u202Bنص\u2067قال \u202Aabc 12\u202C ".repeat(60_000), LONG));
        var letters = cut(SENTENCE.repeat(1_000), CUT);
        rounds("    TextFlow, 20,000 characters to first paint", 2, _ -> paint(flow(letters)));
        rounds("    TextArea, 20,000 characters to first paint", 2, _ -> paint(area(letters)));
        var flow = flow(letters);
        paint(flow);
        rounds("    TextFlow, 20,000 characters, three lines of scrolling", 20, round -> {
            flow.setVvalue(round / 40.0);
            paint(flow);
        });
        rounds("    TextFlow, 20,000 characters, another width", 3, round -> {
            flow.resize(700 + round, 700);
            ((Region) flow.getContent()).resize(690 + round, 700);
            paint(flow);
        });
    }

    private void text(String name, String text) {
        rounds(name + " to first paint", 9, _ -> reader(text));
        var reader = reader(text);
        marks(reader, text.length());
        rounds("    5,000 highlights put on it", 9, _ -> marks(reader, text.length()));
        rounds("    a jump to a place not seen before", 15, round -> {
            var place = (int) ((round + 1) * 0.618 * text.length()) % (text.length() - 10);
            reader.reveal(new TextRange(place, place + 5));
            paint(reader);
        });
        reader.turnTo(text.length() / 5);
        paint(reader);
        rounds("    a turn of the wheel, three lines", 120, _ -> {
            reader.requestFocus();
            for (var line = 0; line < 3; line++) {
                press(reader);
            }
            paint(reader);
        });
        rounds("    one highlight more where one reads", 15, round -> {
            marks(reader, text.length(), new TextRange(reader.place() + 5, reader.place() + 25 + round));
            paint(reader);
        });
        rounds("    another width", 9, round -> {
            reader.measure().set(20 + round);
            paint(reader);
        });
        rounds("    another text size", 9, round -> {
            reader.textSize().set(16 + round);
            paint(reader);
        });
        System.gc();
        System.out.printf("%-72s %10.0f MB%n", "    heap in use",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    }

    private static void press(ArticleView reader) {
        reader.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "",
                javafx.scene.input.KeyCode.DOWN, false, true, false, false));
    }

    private static void marks(ArticleView reader, int length, TextRange... more) {
        var marks = new ArrayList<Mark>();
        for (var number = 0; number < HIGHLIGHTS; number++) {
            var start = (int) ((long) number * (length - 60) / HIGHLIGHTS);
            marks.add(new Mark(new HighlightId(new ArticleId(1), number + 1), new TextRange(start, start + 40),
                    Colour.values()[number % 8], false));
        }
        for (var range : more) {
            marks.add(new Mark(new HighlightId(new ArticleId(1), HIGHLIGHTS + 1), range, Colour.RED, true));
        }
        reader.setMarks(marks);
    }

    private ArticleView reader(String text) {
        var reader = new ArticleView(typeCase);
        reader.show(text, Paragraphs.of(text).all().stream()
                .map(each -> new Block(each, Direction.ofMajority(each.in(text)), Block.Look.PLAIN)).toList());
        paint(reader);
        return reader;
    }

    private static ScrollPane flow(String text) {
        var letters = new Text(text);
        letters.setFont(Typeface.AMIRI.font(ArticleView.USUAL_TEXT_SIZE));
        var pane = new ScrollPane(new TextFlow(letters));
        pane.setFitToWidth(true);
        return pane;
    }

    private static TextArea area(String text) {
        var area = new TextArea(text);
        area.setFont(Typeface.AMIRI.font(ArticleView.USUAL_TEXT_SIZE));
        area.setWrapText(true);
        return area;
    }

    private void paint(Region node) {
        if (node.getScene() == null) {
            new Scene(new StackPane(node), 900, 700);
        }
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
        node.getScene().snapshot(picture);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static void rounds(String name, int count, IntConsumer work) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Double>();
        for (var round = 0; round < count; round++) {
            var start = threads.getCurrentThreadCpuTime();
            work.accept(round);
            times.add((threads.getCurrentThreadCpuTime() - start) / 1e6);
        }
        print(name, times);
    }

    private static void print(String name, List<Double> times) {
        Collections.sort(times);
        System.out.printf("%-72s %10.1f %10.1f %10.1f%n", name, times.get(times.size() / 2),
                times.get((int) (times.size() * 0.95)), times.getLast());
    }
}
