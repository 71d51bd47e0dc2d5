package hashiya.bench;

import atlantafx.base.theme.PrimerLight;
import hashiya.app.LinuxTextRepair;
import hashiya.claims.Accounts;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.claims.WordFolding;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.SourceId;
import hashiya.ui.board.BoardPage;
import hashiya.ui.board.BoardState;
import hashiya.ui.control.Sheets;
import hashiya.ui.control.Typeface;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.work.Background;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// How long the board of 2,000 claims, 500 sources and 10,000 attributions takes to open and to be filtered, beside a
/// plain table of JavaFX of the same size with a word in each such cell. Milliseconds, by the clock on the wall and of
/// the screen's thread alone; what is computed beside the screen stands apart.
public final class BoardBench {

    private static final int ROUNDS = 6;
    private static final int WARM_UP = 2;

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Background background = new Background(Platform::runLater);
    private final Library library;
    private final Workspace workspace;
    private Stage stage;
    private int round;

    private BoardBench(Path file) {
        library = Library.create(file);
        BoardWorkspace.fill(library);
        workspace = new Workspace(library, background, Throwable::printStackTrace);
    }

    public static void main(String[] arguments) throws Exception {
        new BoardBench(Files.createTempDirectory("board-bench").resolve("bench.hashiya")).run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Platform.startup(() -> {
            LinuxTextRepair.install();
            Typeface.loadAll();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage = new Stage();
            // Read once with the workspace, for all panels.
            workspace.mirror();
        });
        var rows = rows();
        for (round = 0; round < ROUNDS; round++) {
            compute();
            board();
            table(rows);
        }
        System.out.printf("%-66s %9s %9s%n", "milliseconds", "median", "worst");
        times.forEach((name, each) -> {
            Collections.sort(each);
            System.out.printf("%-66s %9.1f %9.1f%n", name, each.get(each.size() / 2), each.getLast());
        });
    }

    private void compute() {
        var snapshot = library.snapshot();
        var folding = new WordFolding();
        var accounts = new Accounts[1];
        pure("1 computed: all put together", () -> accounts[0] = Accounts.of(snapshot));
        pure("1 computed: the board of everything, the most disputed first", () -> accounts[0].board(BoardFilter.ALL,
                BoardOrder.USUAL.with(BoardOrder.Rows.DISPUTE), folding));
        pure("1 computed: the board of everything", () -> accounts[0].board(BoardFilter.ALL, BoardOrder.USUAL, folding));
        folding.foldAll(accounts[0].claims());
        pure("1 computed: filtered by words", () ->
                accounts[0].board(BoardFilter.ALL.with("مقاتل ١٧"), BoardOrder.USUAL, folding));
        pure("1 computed: filtered by source", () -> accounts[0].board(BoardFilter.ALL.who(each ->
                new BoardFilter.Who(each.outlet(), Optional.of(new SourceId(17)), each.kind(), each.letter())),
                BoardOrder.USUAL, folding));
    }

    @SuppressWarnings("unchecked") // The choice of sources is of sources or nothing.
    private void board() throws Exception {
        var page = new BoardPage[1];
        timed("2 board: opened", () -> {
            page[0] = new BoardPage(workspace, new Desk(), new Messages(Language.ARABIC), new BoardState(),
                    () -> { });
            show(page[0]);
        }, () -> corner(page[0]).contains("2,000") && !page[0].lookupAll(".board-cell").isEmpty());
        Thread.sleep(400);
        var before = new String[1];
        for (var words : List.of("مصدر رقم 17", "محتجز 19")) {
            timed("2 board: filtered by words", () -> {
                before[0] = corner(page[0]);
                ((TextField) page[0].lookup("#board-words")).setText(words);
            }, () -> !corner(page[0]).equals(before[0]));
        }
        timed("2 board: all shown again", () -> {
            before[0] = corner(page[0]);
            ((TextField) page[0].lookup("#board-words")).setText("");
        }, () -> !corner(page[0]).equals(before[0]));
        timed("2 board: filtered by source", () -> {
            before[0] = corner(page[0]);
            ((ComboBox<Object>) page[0].lookup("#board-source")).setValue(Optional.of(new SourceId(17)));
        }, () -> !corner(page[0]).equals(before[0]));
        WindowBench.onScreen(page[0]::close);
    }

    private void table(List<List<String>> rows) throws Exception {
        var shown = new FilteredList<>(FXCollections.observableArrayList(rows));
        timed("3 plain table: opened", () -> {
            var table = new TableView<>(shown);
            for (var column = 0; column < BoardWorkspace.SOURCES; column++) {
                var number = column;
                var each = new TableColumn<List<String>, String>("مصدر " + column);
                each.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().get(number)));
                each.setPrefWidth(126);
                table.getColumns().add(each);
            }
            show(table);
        }, () -> true);
        timed("3 plain table: filtered", () -> shown.setPredicate(row -> !row.get(17).isEmpty()), () -> true);
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < BoardWorkspace.CLAIMS; row++) {
            var cells = new ArrayList<>(Collections.nCopies(BoardWorkspace.SOURCES, ""));
            for (var said = 0; said < BoardWorkspace.ATTRIBUTIONS / BoardWorkspace.CLAIMS; said++) {
                cells.set((row * 31 + said * 97) % BoardWorkspace.SOURCES, "يؤكد");
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String corner(Parent page) {
        return page.lookup(".board-corner") instanceof Label label ? label.getText() : "";
    }

    private void pure(String name, Runnable work) {
        var begun = cpu();
        work.run();
        note(name + ", processor time", (cpu() - begun) / 1e6);
    }

    /// From the deed until the screen that shows its consequence is laid out and handed to the painter.
    private void timed(String name, Runnable deed, BooleanSupplier isThere) throws Exception {
        var done = new CountDownLatch(1);
        var wall = new long[2];
        var own = new long[2];
        var beside = beside();
        WindowBench.onScreen(() -> {
            own[0] = cpu();
            wall[0] = System.nanoTime();
            deed.run();
            Runnable look = new Runnable() {
                @Override
                public void run() {
                    if (isThere.getAsBoolean()) {
                        stage.getScene().removePostLayoutPulseListener(this);
                        wall[1] = System.nanoTime();
                        own[1] = cpu();
                        done.countDown();
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            };
            stage.getScene().addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
        });
        done.await();
        note(name + ", on the wall", (wall[1] - wall[0]) / 1e6);
        note(name + ", the screen's thread alone", (own[1] - own[0]) / 1e6);
        if (name.startsWith("2")) {
            note(name + ", beside the screen", (beside() - beside) / 1e6);
        }
    }

    /// In a window that is there already, as the board covers it.
    private void show(Parent view) {
        if (stage.getScene() == null) {
            var scene = new Scene(new StackPane(), 1400, 850);
            scene.getStylesheets().add(Sheets.address("base.css"));
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            stage.setScene(scene);
            stage.show();
        }
        ((StackPane) stage.getScene().getRoot()).getChildren().setAll(view);
    }

    private void note(String name, double milliseconds) {
        if (round >= WARM_UP) {
            times.computeIfAbsent(name, _ -> new ArrayList<>()).add(milliseconds);
        } else if (round == 0) {
            times.computeIfAbsent(name + ", the first time", _ -> new ArrayList<>()).add(milliseconds);
        }
    }

    /// The processor time of the background's quick lane so far.
    private long beside() throws Exception {
        var time = new long[1];
        var done = new CountDownLatch(1);
        background.run(BoardBench::cpu, answer -> {
            time[0] = answer;
            done.countDown();
        }, _ -> done.countDown());
        done.await();
        return time[0];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
