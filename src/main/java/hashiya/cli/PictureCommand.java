package hashiya.cli;

import hashiya.cli.Pictures.Panel;
import hashiya.cli.Pictures.Picture;
import hashiya.cli.Pictures.Size;
import hashiya.cli.Pictures.Theme;
import hashiya.exchange.record.Fields;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Draws the window with one article open into a PNG file.
final class PictureCommand implements Command {

    static final Size USUAL = new Size(1400, 900);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");

    private final Pictures pictures;

    PictureCommand(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "picture";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .required("--article", "N", "cli.option.article").required("--out", "FILE.png", "cli.option.png")
                .option("--size", "1400x900", "cli.option.size")
                .option("--panel", choices(Panel.values()), "cli.option.panel")
                .option("--lang", "ar|en", "cli.option.lang")
                .option("--theme", choices(Theme.values()), "cli.option.theme").spec();
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException {
        var file = PngFile.at(Parameters.path(Parameters.text(given, "--out").orElseThrow()));
        var size = Parameters.text(given, "--size").map(PictureCommand::size).orElse(USUAL);
        var panel = choice("--panel", given, Panel.values()).orElse(Panel.HIGHLIGHTS);
        var theme = choice("--theme", given, Theme.values()).orElse(Theme.LIGHT);
        var language = Parameters.text(given, "--lang").map(PictureCommand::language)
                .orElse(console.words().language());
        try (var library = Library.open(Parameters.workspace(given))) {
            var article = Opening.article(library, Parameters.text(given, "--article").orElseThrow());
            file.write(pictures.draw(library, new Picture(article.id(), panel, language, theme, size)));
        }
        console.line(console.words().text("cli.picture.done", Opening.absolute(file.path())));
        return Cli.DONE;
    }

    private static Size size(String given) {
        var parts = SIZE.matcher(given.strip());
        try {
            if (parts.matches()) {
                return new Size(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw Trouble.misuse("cli.picture.size", given);
    }

    private static Language language(String given) {
        return Language.of(given).orElseThrow(() -> Trouble.misuse("cli.value.choice", "--lang", given, "ar, en"));
    }

    private static <E extends Enum<E>> Optional<E> choice(String option, ParseResult given, E[] choices) {
        return Parameters.text(given, option).map(value -> Arrays.stream(choices)
                .filter(each -> Fields.word(each).equals(value.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Trouble.misuse("cli.value.choice", option, value,
                        choices(choices).replace("|", ", "))));
    }

    private static String choices(Enum<?>... choices) {
        return Arrays.stream(choices).map(Fields::word).collect(Collectors.joining("|"));
    }
}
