package hashiya.library;

import hashiya.model.Article;
import hashiya.store.StoreException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Another process that opens a workspace.
public final class Elsewhere {

    private Elsewhere() {
    }

    /// @return what [#main] says
    public static String open(Path file) throws IOException {
        var process = java(file.toAbsolutePath().getParent(), Elsewhere.class, file.toString()).start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /// Starts a class with only what the store and the index need, so that it starts fast.
    public static ProcessBuilder java(Path temporary, Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary, "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(temporary.resolve(main.getSimpleName() + ".log").toFile());
    }

    /// @param args the workspace file
    public static void main(String[] args) {
        try (var library = Library.open(Path.of(args[0]))) {
            System.out.println(library.all(Article.class).size() + " articles");
        } catch (StoreException e) {
            System.out.println(e.problem());
        }
    }

    private static String classPath() {
        return String.join(File.pathSeparator, Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each -> each.contains("classes") || each.contains("sqlite") || each.contains("jackson")
                        || each.contains("slf4j-api") || each.contains("lucene")).toList());
    }
}
