package hashiya.cli;

import hashiya.cli.Pictures.Panel;
import hashiya.cli.Pictures.Picture;
import hashiya.cli.Pictures.Theme;
import hashiya.exchange.record.Fields;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Works through the sample into one folder: the workspace, its export, and pictures of the window.
final class DemoCommand implements Command {

    /// What stands beside the reader.
    private static final List<Panel> PANELS = Arrays.stream(Panel.values()).filter(each -> each != Panel.BOARD).toList();

    private final Pictures pictures;

    DemoCommand(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).required("--out", "DIR", "cli.option.out").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException {
        var folder = DemoFolder.clear(Parameters.path(Parameters.text(given, "--out").orElseThrow()));
        var json = Parameters.isJson(given);
        try (var library = Library.create(folder.workspace())) {
            Sample.build(library);
            folder.sign(library);
            report("workspace", folder.workspace(), json, console);
            ExportCommand.everything(library, folder.export());
            folder.sign(library);
            report("export", folder.export(), json, console);
            drawAll(library, folder, json, console);
        }
        if (!json) {
            console.line(console.words().text("cli.demo.done", Opening.absolute(folder.path())));
        }
        return Cli.DONE;
    }

    private void drawAll(Library library, DemoFolder folder, boolean json, Console console) throws IOException {
        Files.createDirectories(folder.pictures());
        for (var each : wanted(library)) {
            var file = folder.pictures().resolve(name(each));
            new PngFile(file).write(pictures.draw(library, each));
            folder.sign(library);
            report("picture", file, json, console);
        }
    }

    private static void report(String what, Path path, boolean json, Console console) {
        if (json) {
            console.json(new Fields().with("result", what).with("path", path.toString()).map());
        } else {
            console.line(Lines.line(console.words().text("cli.demo." + what), path.toString()));
        }
    }

    /// Every article once in each language, each panel once in each language, and both in turn light and dark;
    /// and the board.
    private static List<Picture> wanted(Library library) {
        var wanted = new ArrayList<Picture>();
        for (var article : library.all(Article.class)) {
            for (var language : Language.values()) {
                var number = wanted.size();
                var panel = PANELS.get(number % PANELS.size());
                var theme = Theme.values()[(number + number / 2) % Theme.values().length];
                wanted.add(new Picture(article.id(), panel, language, theme, PictureCommand.USUAL));
            }
        }
        // The board is that of the whole workspace.
        var any = library.all(Article.class).getFirst().id();
        for (var language : Language.values()) {
            wanted.add(new Picture(any, Panel.BOARD, language, Theme.values()[language.ordinal()], PictureCommand.USUAL));
        }
        return wanted;
    }

    private static String name(Picture picture) {
        return String.join("-", number(picture.article()), Fields.word(picture.panel()), picture.language().tag(),
                Fields.word(picture.theme())) + ".png";
    }

    private static String number(ArticleId article) {
        return "article" + article.number();
    }
}
