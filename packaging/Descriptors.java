import java.io.IOException;
import java.io.PrintWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// Puts the module descriptors of packaging/modules into the libraries that come without one, since an image is made of
/// modules alone. The build runs it on its own copies: java packaging/Descriptors.java target/lib packaging/modules
final class Descriptors {

    private Descriptors() {
    }

    public static void main(String[] folders) throws IOException {
        var libraries = Path.of(folders[0]);
        var sources = Path.of(folders[1]);
        // Each stands on those before it.
        for (var module : List.of("org.apache.pdfbox.io", "org.apache.fontbox", "org.apache.pdfbox")) {
            describe(module, libraries, sources);
        }
    }

    private static void describe(String module, Path libraries, Path sources) throws IOException {
        var found = ModuleFinder.of(libraries).find(module)
                .orElseThrow(() -> new IllegalStateException("No library in " + libraries + " is " + module));
        if (!found.descriptor().isAutomatic()) {
            return;
        }
        var jar = Path.of(found.location().orElseThrow());
        var work = Files.createTempDirectory("descriptor");
        run("javac", "--module-path", libraries.toString(), "--patch-module", module + "=" + jar, "-d", work.toString(),
                sources.resolve(module).resolve("module-info.java").toString());
        run("jar", "--update", "--file", jar.toString(), "-C", work.toString(), "module-info.class");
        Files.delete(work.resolve("module-info.class"));
        Files.delete(work);
    }

    private static void run(String tool, String... arguments) {
        var output = new PrintWriter(System.err, true);
        if (ToolProvider.findFirst(tool).orElseThrow().run(output, output, arguments) != 0) {
            throw new IllegalStateException(tool + " " + String.join(" ", arguments));
        }
    }
}
