package hashiya.cli;

import hashiya.claims.Accounts;
import hashiya.claims.BoardFilter;
import hashiya.claims.BoardOrder;
import hashiya.exchange.record.Fields;
import hashiya.export.BoardTable;
import hashiya.export.ExportFolder;
import hashiya.export.ExportedSheet;
import hashiya.export.MarkdownExport;
import hashiya.export.Options;
import hashiya.export.Written;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.paper.PageFiles;
import hashiya.paper.PageFormat;
import hashiya.paper.PaperSize;
import hashiya.sharing.Format;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Writes a workspace, or one thing of it, into a folder.
final class ExportCommand implements Command {

    private static final String BOARD = "board";
    private static final List<String> FORMATS = Stream.of(List.of("markdown", "pdf", "png", BOARD), WholeFiles.FORMATS,
            FolderFormats.NAMES).flatMap(List::stream).toList();
    /// As much of a file as tells whether it is a board, in bytes.
    private static final int BOARD_BEGINNING = 400;
    private static final List<String> PAPERS = List.of("a4", "letter");

    /// What is to go out; everything where none is named.
    private record Wanted(Optional<String> article, Optional<String> claim, int named) {

        static Wanted of(ParseResult given) {
            return new Wanted(Parameters.text(given, "--article"), Parameters.text(given, "--claim"),
                    (int) MarkdownFiles.THINGS.stream().filter(given::hasMatchedOption).count());
        }

        void require(String format) {
            if (named > 1) {
                throw Trouble.misuse("cli.export.both");
            }
            if (named > 0 && format.equals(BOARD)) {
                throw Trouble.misuse("cli.export.board");
            }
            if (named > 0 && WholeFiles.FORMATS.contains(format)) {
                throw Trouble.misuse("cli.export.whole", format);
            }
            if (claim.isPresent() && format.equals("claimreview")) {
                return;
            }
            if (named > 0 && article.isEmpty() && !format.equals("markdown")) {
                throw Trouble.misuse("cli.export.claim");
            }
            if (named > 0 && FolderFormats.NAMES.contains(format)) {
                throw Trouble.misuse("cli.export.whole", format);
            }
        }
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return ShareOptions.addTo(MarkdownFiles.parameters(new Parameters(words).positional("WORKSPACE", "cli.param.workspace")
                .required("--to", "DIR|FILE", "cli.option.to")
                .option("--format", String.join("|", FORMATS), "cli.option.format")
                .option("--article", "N", "cli.option.article").option("--claim", "C-004", "cli.option.claim")
                .option("--question", "QN-001", "cli.option.question")
                .option("--source", "S-004", "cli.option.source").option("--tag", "T4", "cli.option.tag")
                .option("--paper", "a4|letter", "cli.option.paper")
                .option("--author", "NAME", "cli.option.author").option("--address", "URL", "cli.option.address")
                .option("--lang", "ar|en", "cli.option.pages.lang"))).json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) throws IOException {
        var format = Parameters.text(given, "--format").orElse("markdown");
        if (!FORMATS.contains(format)) {
            throw Trouble.misuse("cli.export.format", format, String.join(", ", FORMATS));
        }
        var wanted = Wanted.of(given);
        wanted.require(format);
        requireKnown(given, format);
        var folder = Parameters.path(Parameters.text(given, "--to").orElseThrow());
        if (ShareOptions.areIn(given)) {
            return share(given, Format.of(format).orElseThrow(), folder, console);
        }
        if (format.equals(BOARD)) {
            return board(given, folder, console);
        }
        var words = language(given).map(Messages::new).orElse(console.words());
        if (WholeFiles.FORMATS.contains(format)) {
            return new WholeFiles(format, words, console).write(Parameters.workspace(given), folder,
                    Parameters.isJson(given));
        }
        var paper = paper(given);
        try (var library = Library.open(Parameters.workspace(given))) {
            report(FolderFormats.NAMES.contains(format)
                    ? ExportFolder.write(folder, FolderFormats.write(format, library, given, words))
                    : format.equals("markdown") ? new MarkdownFiles(given).write(library, folder)
                    : pages(library, folder, wanted.article(), PageFormat.valueOf(format.toUpperCase(Locale.ROOT)),
                            new PageFiles(library.snapshot(), library::text, words, paper)),
                    folder, given, console);
        }
        return Cli.DONE;
    }

    /// A format that passed over an option would write what nobody asked for: a whole export in the place of a look at it.
    private static void requireKnown(ParseResult given, String format) {
        var stray = MarkdownFiles.ITS_OWN.stream().filter(given::hasMatchedOption).findFirst();
        if (stray.isPresent() && !format.equals("markdown") && !ShareOptions.areIn(given)) {
            throw Trouble.misuse("cli.export.markdown", stray.get(), format);
        }
    }

    private static int share(ParseResult given, Format format, Path folder, Console console) {
        var words = language(given).map(Messages::new).orElse(console.words());
        try (var library = Library.open(Parameters.workspace(given))) {
            return new SharedCopy(given, console, words).write(library, format, paper(given), folder);
        }
    }

    /// All that is on the board, in the order of ids.
    private static int board(ParseResult given, Path file, Console console) throws IOException {
        var words = new Messages(language(given).orElse(Language.ENGLISH));
        if (Files.isRegularFile(file) && !isBoard(file)) {
            throw Trouble.of("cli.export.board.taken", file);
        }
        try (var library = Library.open(Parameters.workspace(given))) {
            var board = Accounts.of(library.snapshot()).board(BoardFilter.ALL, BoardOrder.USUAL);
            var isNew = ExportedSheet.write(file, BoardTable.of(board, words));
            if (Parameters.isJson(given)) {
                console.json(file(file.toAbsolutePath().getParent(), file.getFileName().toString(),
                        isNew ? "written" : "unchanged"));
            } else {
                console.line(console.words().text("cli.export.board.done", Opening.absolute(file)));
            }
        }
        return Cli.DONE;
    }

    private static boolean isBoard(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return BoardTable.isOne(in.readNBytes(BOARD_BEGINNING));
        }
    }

    private static Optional<Language> language(ParseResult given) {
        return Parameters.text(given, "--lang").map(named -> Language.of(named)
                .orElseThrow(() -> Trouble.misuse("cli.value.choice", "--lang", named, "ar, en")));
    }

    private static PaperSize paper(ParseResult given) {
        var named = Parameters.text(given, "--paper").orElse(PAPERS.getFirst()).toLowerCase(Locale.ROOT);
        if (!PAPERS.contains(named)) {
            throw Trouble.misuse("cli.value.choice", "--paper", named, String.join(", ", PAPERS));
        }
        return PaperSize.valueOf(named.toUpperCase(Locale.ROOT));
    }

    /// Article by article, each as a whole or not at all: the pictures of all together may be larger than the memory.
    private static Written pages(Library library, Path folder, Optional<String> article, PageFormat format,
            PageFiles files) {
        List<ArticleId> wanted = article.isPresent() ? List.of(Opening.article(library, article.get()).id())
                : library.all(Article.class).stream().map(Article::id).sorted().toList();
        var written = new ArrayList<String>();
        var unchanged = new ArrayList<String>();
        for (var each : wanted) {
            var done = ExportFolder.write(folder, files.of(each, format, Progress.NONE));
            written.addAll(done.written());
            unchanged.addAll(done.unchanged());
        }
        return new Written(written, unchanged, List.of());
    }

    static Written everything(Library library, Path folder) {
        return ExportFolder.renew(folder,
                MarkdownExport.workspace(library.snapshot(), library::text, Options.standard()));
    }

    private static void report(Written written, Path folder, ParseResult given, Console console) {
        if (!Parameters.isJson(given)) {
            console.line(given.hasMatchedOption("--dry-run")
                    ? console.words().text("cli.export.dry", written.written().size() + "",
                            written.unchanged().size() + "", written.removed().size() + "", Opening.absolute(folder))
                    : console.words().text("cli.export.done", written.files() + "", Opening.absolute(folder)));
            return;
        }
        written.written().forEach(each -> console.json(file(folder, each, "written")));
        written.unchanged().forEach(each -> console.json(file(folder, each, "unchanged")));
        written.removed().forEach(each -> console.json(file(folder, each, "removed")));
    }

    private static Map<String, Object> file(Path folder, String path, String status) {
        return new Fields().with("path", folder.resolve(path).toString()).with("status", status).map();
    }
}
