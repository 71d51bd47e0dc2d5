package hashiya.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/// The least that any window could need for a committed change: one thread that commits one row to SQLite, and a scene
/// with nothing in it that paints one rectangle. What is measured beside it is the program's own; the rest is the
/// disk, the hand-over between threads and the wait for the next turn of the screen's clock.
final class BareWindow {

    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Pane pane = new Pane();
    private final Connection db;
    private Stage stage;

    BareWindow() throws Exception {
        var file = Files.createTempDirectory("bare-window").resolve("bare.sqlite");
        db = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = db.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("CREATE TABLE row (number INTEGER PRIMARY KEY)");
        }
        WindowBench.onScreen(() -> {
            stage = new Stage();
            stage.setScene(new Scene(pane, 1400, 900));
            stage.show();
        });
    }

    /// @return milliseconds
    double add(int number) throws InterruptedException {
        var painted = new CountDownLatch(1);
        var begun = new long[1];
        WindowBench.onScreen(() -> {
            begun[0] = System.nanoTime();
            worker.execute(() -> {
                commit(number);
                Platform.runLater(() -> paint(number, painted));
            });
        });
        painted.await();
        return (System.nanoTime() - begun[0]) / 1e6;
    }

    void close() throws Exception {
        worker.close();
        db.close();
        WindowBench.onScreen(stage::close);
    }

    private void commit(int number) {
        try (var insert = db.prepareStatement("INSERT INTO row VALUES (?)")) {
            insert.setInt(1, number);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void paint(int number, CountDownLatch painted) {
        pane.getScene().addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                pane.getScene().removePostLayoutPulseListener(this);
                painted.countDown();
            }
        });
        pane.getChildren().setAll(new Rectangle(number, number, 100, 20));
    }
}
