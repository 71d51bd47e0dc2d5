package hashiya.cli;

import hashiya.exchange.Caveat;
import hashiya.exchange.CaveatSentence;
import hashiya.exchange.record.Fields;
import hashiya.export.ExportFolder;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Written;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.outgoing.Format;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.outgoing.Parcel;
import hashiya.outgoing.Shape;
import hashiya.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Writes a workspace, or one thing of it, into a folder or a file.
final class ExportCommand implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return ShareOptions.addTo(MarkdownFiles.parameters(new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .required("--to", "DIR|FILE", "cli.option.to")
                .option("--format", Ordered.formats("|"), "cli.option.format")
                .option("--article", "N", "cli.option.article").option("--claim", "C-004", "cli.option.claim")
                .option("--question", "QN-001", "cli.option.question")
                .option("--source", "S-004", "cli.option.source").option("--tag", "T4", "cli.option.tag")
                .flag("--board", "cli.option.board")
                .option("--paper", "a4|letter", "cli.option.paper")
                .option("--author", "NAME", "cli.option.author").option("--address", "URL", "cli.option.address")
                .option("--lang", "ar|en", "cli.option.pages.lang"))).json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        var ordered = Ordered.of(given);
        var to = Parameters.path(Parameters.text(given, "--to").orElseThrow());
        var workspace = Parameters.workspace(given);
        var isShared = ShareOptions.areIn(given);
        var form = ordered.form(isShared ? console.words() : words(ordered.format(), console));
        try (var library = Library.openToRead(workspace)) {
            var order = ordered.in(library, form);
            order.format().lack(library.snapshot()).ifPresent(_ -> {
                throw Trouble.of("cli.export.refi.tagless", workspace);
            });
            if (isShared) {
                return new SharedCopy(given, console, order.form().words()).write(library, order, to);
            }
            var place = order.place(to, workspace);
            requireOurs(order, place);
            write(library, order, place, given, console);
        }
        return Cli.DONE;
    }

    /// Pages of Markdown and the board are in English unless something else is said, so that scripts find the same words
    /// everywhere.
    private static Messages words(Format format, Console console) {
        return format == Format.MARKDOWN || format == Format.BOARD ? new Messages(Language.ENGLISH) : console.words();
    }

    private static void requireOurs(Order order, Path place) {
        if (order.format().shape() instanceof Shape.Single single && Files.isRegularFile(place)
                && !single.isOurs().test(place)) {
            throw Trouble.of(order.format() == Format.BOARD ? "cli.export.board.taken" : "cli.export.refi.taken", place);
        }
    }

    private static void write(Library library, Order order, Path place, ParseResult given, Console console) {
        var material = new Material(library.snapshot(), library::text, library::text);
        try (var parcel = Parcel.pack(material, order, place, Progress.NONE)) {
            var isDry = given.hasMatchedOption("--dry-run");
            var written = isDry ? parcel.forecast().written(place) : parcel.deliver(Progress.NONE);
            if (order.format().shape() instanceof Shape.Single && !isDry) {
                report(order.format(), parcel, written, given, console);
            } else {
                report(written, order.format().shape() instanceof Shape.Single
                        ? Opening.absolute(place).getParent() : place, given, console);
            }
        }
    }

    static Written everything(Library library, Path folder) {
        return ExportFolder.renew(folder,
                MarkdownExport.workspace(library.snapshot(), library::text, Options.standard()));
    }

    private static void report(Format format, Parcel parcel, Written written, ParseResult given, Console console) {
        var file = Opening.absolute(parcel.place());
        var isBoard = format == Format.BOARD;
        if (Parameters.isJson(given)) {
            var fields = file(file.getParent(), file.getFileName().toString(),
                    written.unchanged().isEmpty() ? "written" : "unchanged");
            console.json((isBoard ? fields : fields.with("caveats", parcel.caveats().stream()
                    .map(each -> BroughtLines.caveat(each, console.words())).toList())).map());
            return;
        }
        console.line(console.words().text(isBoard ? "cli.export.board.done" : "cli.export.refi.done", file));
        tell(parcel.caveats(), console);
    }

    private static void tell(List<Caveat> caveats, Console console) {
        caveats.forEach(each -> console.line(Lines.indent(CaveatSentence.of(each, console.words()))));
    }

    private static void report(Written written, Path folder, ParseResult given, Console console) {
        if (!Parameters.isJson(given)) {
            console.line(given.hasMatchedOption("--dry-run")
                    ? console.words().text("cli.export.dry", written.written().size() + "",
                            written.unchanged().size() + "", written.removed().size() + "", Opening.absolute(folder))
                    : console.words().text("cli.export.done", written.files() + "", Opening.absolute(folder)));
            return;
        }
        written.written().forEach(each -> console.json(file(folder, each, "written").map()));
        written.unchanged().forEach(each -> console.json(file(folder, each, "unchanged").map()));
        written.removed().forEach(each -> console.json(file(folder, each, "removed").map()));
    }

    private static Fields file(Path folder, String path, String status) {
        return new Fields().with("path", folder.resolve(path).toString()).with("status", status);
    }
}
