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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// How long the program takes from the start of its virtual machine to the first paint, and until the article is there,
/// beside a bare window of JavaFX in the same run, both with and without a start cache. Starts take turns; prints a table
/// of milliseconds, and how many times the bare window's time the program takes.
///
/// Both are measured at the same event, the pulse in which the first scene shown has been laid out, by the same listener, with
/// the same jars, flags and toolkit. A start takes two processors as far as it can, so on a machine that others work on the
/// processor time, which is that of all threads together, tells more than the clock.
///
/// Who watches is told of the window by the toolkit. Asking for it in each turn of the screen's queue, as this once did, kept
/// one processor busy while the program waited for its own background.
public final class StartBench {

    private static final int ROUNDS = 7;
    private static final String PAINTED = "painted";
    private static final String FILLED = "filled";
    private static final String PROCESSOR = ", processor time";
    private static final String CACHED = ", with start cache";
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
                        .forEach((when, time) -> add(times, what + ", " + when + CACHED, time));
            }
        }
        print(times);
    }

    private static void print(Map<String, List<Double>> times) {
        System.out.printf("%-62s %10s %10s %10s%n", "milliseconds from the start of the process", "least", "median",
                "worst");
        times.keySet().stream().sorted().forEach(name -> {
            var all = times.get(name).stream().sorted().toList();
            System.out.printf("%-62s %10.0f %10.0f %10.0f%n", name, all.getFirst(), all.get(all.size() / 2),
                    all.getLast());
        });
        System.out.printf("%-62s %10s %10s%n", "the program, in times of the bare window", "of least", "of median");
        for (var when : List.of(PAINTED, PAINTED + PROCESSOR, PAINTED + CACHED, PAINTED + PROCESSOR + CACHED)) {
            var bare = times.get("bare, " + when).stream().sorted().toList();
            var program = times.get("program, " + when).stream().sorted().toList();
            System.out.printf("%-62s %10.2f %10.2f%n", when, program.getFirst() / bare.getFirst(),
                    program.get(program.size() / 2) / bare.get(bare.size() / 2));
        }
    }

    private static void add(Map<String, List<Double>> times, String name, double time) {
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add(time);
    }

    private Path cache(String what) {
        return folder.resolve(what + ".aot");
    }

    /// Milliseconds from the start of the process to each line it says; of lines with a number, the number.
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
                var parts = line.split("=");
                times.put(parts[0], parts[0].endsWith(PROCESSOR) ? Double.parseDouble(parts[1])
                        : (System.nanoTime() - begun) / 1e6);
            }
        }
        process.waitFor();
        return times;
    }

    private static void bare() {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), 1400, 900));
        listen(stage.getScene(), PAINTED);
        stage.show();
    }

    /// Waits for a toolkit to ask, and then to be told of the program's window.
    private static void watch() throws InterruptedException {
        while (true) {
            try {
                Platform.runLater(() -> {
                    Window.getWindows().addListener((ListChangeListener<Window>) change ->
                            listen(change.getList().getFirst().getScene(), FILLED));
                    Window.getWindows().forEach(each -> listen(each.getScene(), FILLED));
                });
                return;
            } catch (IllegalStateException e) {
                Thread.sleep(2);
            }
        }
    }

    private static void listen(Scene scene, String last) {
        var said = new HashSet<String>();
        scene.addPostLayoutPulseListener(() -> {
            if (said.add(PAINTED)) {
                say(PAINTED, last);
            } else if (scene.lookup("#reader-title") != null && said.add(FILLED)) {
                say(FILLED, last);
            }
        });
        Platform.requestNextPulse();
    }

    private static void say(String what, String last) {
        System.out.println(what);
        System.out.flush();
        System.out.println(what + PROCESSOR + "=" + ProcessHandle.current().info().totalCpuDuration().orElseThrow()
                .toMillis());
        System.out.flush();
        if (what.equals(last)) {
            new Thread(() -> System.exit(0)).start();
        }
    }
}
