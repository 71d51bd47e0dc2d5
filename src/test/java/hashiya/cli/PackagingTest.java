package hashiya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.l10n.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What has to be said more than once about how the program is started is the same wherever it is said.
class PackagingTest {

    private static final Path PACKAGING = Path.of("packaging");
    private static final Pattern FLAG = Pattern.compile("--(?:add-opens|add-exports|enable-native-access)[= ]\\S+");

    @ParameterizedTest
    @ValueSource(strings = {"jpackage.options", "hashiya-cli.launcher"})
    void an_image_lets_the_modules_do_what_the_start_script_lets_them_do(String file) throws IOException {
        var wanted = flags("hashiya");

        assertFalse(wanted.isEmpty());
        assertEquals(wanted, flags(file));
    }

    /// It looks at the first word to know whether a window is wanted, so it has to know every command.
    @Test
    void the_start_script_knows_every_command() throws IOException {
        var script = Pattern.compile("(?m)^ +((?:\\w+ \\| )+)-\\*\\) return 0").matcher(
                Files.readString(PACKAGING.resolve("hashiya")));
        assertTrue(script.find());
        var known = new TreeSet<>(List.of(script.group(1).strip().split("[ |]+")));
        known.remove("help");
        var terminal = new Terminal(Language.ENGLISH);
        terminal.run("--help");

        assertEquals(known, Pattern.compile("(?m)^  (?:hashiya )?(\\w+)\\b").matcher(terminal.out()).results()
                .map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new)), terminal.out());
    }

    private static Set<String> flags(String file) throws IOException {
        return FLAG.matcher(Files.readString(PACKAGING.resolve(file))).results()
                .map(each -> each.group().replace(' ', '=').replace("\"", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
