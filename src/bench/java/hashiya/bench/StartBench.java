package hashiya.bench;

import hashiya.app.Main;
import hashiya.library.Library;
import hashiya.sample.Sample;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// How long the program takes from the start of its virtual machine to the first paint, beside a bare window of JavaFX in
/// the same run, both with and without a start cache. Starts take turns; prints a table of milliseconds.
public final class StartBench {

    private static final int ROUNDS = 5;
    private static final String PAINTED = "painted";
    private static final String FILLED = "filled";
    private static final List<String> FLAGS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xlog:disable",
            "-Xlog:all=error,aot*=off,cds*=off:stderr", "--enable-native-access=ALL-UNNAMED", "--add-opens",
            "java.base/java.lang=ALL-UNNAMED");

    private final Path folder;
    private final String path;
    private final Path workspace;

    private StartBench(Path folder) throws IOException {
        this.folder = folder;
        // A start cache holds classes of jars alone.
        var own = folder.resolve("bench.jar");
        ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", own.toString(),
                "-C", "target/test-classes", "hashiya/bench");
        var jars = new ArrayList<>(List.of(own.toString(), Path.of("target/hashiya.jar").toAbsolutePath().toString()));
        try (var lib = Files.newDirectoryStream(Path.of("target/lib").toAbsolutePath(), "*.jar")) {
            lib.forEach(each -> jars.add(each.toString()));
        }
        path = String.join(File.pathSeparator, jars);
        workspace = folder.resolve("sample.hashiya");
        try (var library = Library.create(workspace)) {
            Sample.build(library);
        }
    }

    public static void main(String[] arguments) throws Exception {
        switch (String.join(" ", List.of(arguments).subList(0, Math.min(1, arguments.length)))) {
            case "bare" -> Platform.startup(StartBench::bare);
            case "program" -> {
                new Thread(() -> Main.main(arguments[1])).start();
                watch();
            }
            default -> new StartBench(Files.createTempDirectory("start-bench")).run();
        }
    }

    private void run() throws Exception {
        for (var what : List.of("bare", "program")) {
            start(what, "-XX:AOTCacheOutput=" + cache(what));
        }
        var times = new HashMap<String, List<Double>>();
        for (var round = 0; round < ROUNDS; round++) {
            for (var what : List.of("bare", "program")) {
                start(what).forEach((when, time) -> add(times, what + ", " + when, time));
                start(what, "-XX:AOTCache=" + cache(what))
                        .forEach((when, time) -> add(times, what + ", " + when + ", with start cache", time));
            }
        }
        System.out.printf("%-62s %10s %10s%n", "milliseconds from the start of the process", "median", "worst");
        times.keySet().stream().sorted().forEach(name -> {
            var all = times.get(name).stream().sorted().toList();
            System.out.printf("%-62s %10.0f %10.0f%n", name, all.get(all.size() / 2), all.getLast());
        });
    }

    private static void add(Map<String, List<Double>> times, String name, double time) {
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
    }

    private Path cache(String what) {
        return folder.resolve(what + ".aot");
    }

    /// Milliseconds from the start of the process to each line it says.
    private Map<String, Double> start(String what, String... flags) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", path, StartBench.class.getName(), what, workspace.toString()));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
                .forEach(each -> builder.environment().put(each, folder.toString()));
        var begun = System.nanoTime();
        var process = builder.start();
        var times = new HashMap<String, Double>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                times.put(line, (System.nanoTime() - begun) / 1e6);
            }
        }
        process.waitFor();
        return times;
    }

    private static void bare() {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1400, 900));
        stage.show();
        stage.getScene().addPostLayoutPulseListener(() -> say(PAINTED, true));
        Platform.requestNextPulse();
    }

    /// Looks for the program's window as soon as there is a toolkit to ask.
    private static void watch() throws InterruptedException {
        while (true) {
            try {
                Platform.runLater(StartBench::look);
                return;
            } catch (IllegalStateException e) {
                Thread.sleep(1);
            }
        }
    }

    private static void look() {
        var windows = Window.getWindows();
        if (windows.isEmpty()) {
            Platform.runLater(StartBench::look);
            return;
        }
        var said = new boolean[1];
        var scene = windows.getFirst().getScene();
        scene.addPostLayoutPulseListener(() -> {
            if (!said[0]) {
                said[0] = true;
                say(PAINTED, false);
            }
            if (scene.lookup("#reader-title") != null) {
                say(FILLED, true);
            }
        });
        Platform.requestNextPulse();
    }

    private static void say(String what, boolean last) {
        System.out.println(what);
        System.out.flush();
        if (last) {
            new Thread(() -> System.exit(0)).start();
        }
    }
}
