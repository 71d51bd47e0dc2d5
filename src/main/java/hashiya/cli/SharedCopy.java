package hashiya.cli;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.exchange.record.Fields;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Id;
import hashiya.model.Tag;
import hashiya.paper.PaperSize;
import hashiya.sharing.CopyFiles;
import hashiya.sharing.CopyFolder;
import hashiya.sharing.Format;
import hashiya.sharing.Leak;
import hashiya.sharing.Prepared;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Writes a copy that names nobody who must not be named, into a folder of its own, if the check finds nothing.
final class SharedCopy {

    private final ParseResult given;
    private final Console console;
    private final Messages words;

    /// @param words of the copy
    SharedCopy(ParseResult given, Console console, Messages words) {
        this.given = given;
        this.console = console;
        this.words = words;
    }

    int write(Library library, Format format, PaperSize paper, Path folder) {
        var sharing = ShareOptions.of(given, library, words);
        if (!CopyFolder.isFree(folder)) {
            throw Trouble.of("cli.share.folder", folder);
        }
        if (format == Format.QDC && library.all(Tag.class).isEmpty()) {
            throw Trouble.of("cli.export.refi.tagless", library.file());
        }
        var reviewer = new Reviewer(Parameters.text(given, "--author").orElse(""),
                Parameters.text(given, "--address").orElse(""));
        var prepared = Prepared.of(new Prepared.Original(library.snapshot(), library::text), sharing,
                new CopyFiles(words, paper, sharing.tlp(), only(library), reviewer), format, Progress.NONE);
        prepared.leaks().forEach(this::tell);
        if (prepared.isLeaking() && !given.hasMatchedOption(ShareOptions.DESPITE)) {
            throw Trouble.of("cli.share.leaks", prepared.leaks().stream().filter(Leak::sure).count());
        }
        if (!given.hasMatchedOption("--dry-run")) {
            report(prepared, CopyFolder.write(folder, prepared.files()), folder);
        }
        return Cli.DONE;
    }

    /// The one thing that goes out; everything where none is named.
    private Optional<Id> only(Library library) {
        return MarkdownFiles.THINGS.stream().filter(given::hasMatchedOption).findFirst().map(thing -> {
            var named = Parameters.text(given, thing).orElseThrow();
            return switch (thing) {
                case "--article" -> Opening.article(library, named).id();
                case "--claim" -> Opening.claim(library, named).id();
                case "--question" -> Opening.question(library, named).id();
                case "--source" -> Opening.source(library, named).id();
                default -> Opening.tag(library, named).id();
            };
        });
    }

    private void tell(Leak leak) {
        if (Parameters.isJson(given)) {
            console.json(new Fields().with("path", leak.path()).with("line", leak.line())
                    .with("status", leak.sure() ? "leak" : "perhaps").with("id", leak.what().toString())
                    .with("text", leak.excerpt()).map());
        } else {
            console.line(console.words().text(leak.sure() ? "cli.share.leak" : "cli.share.perhaps",
                    leak.path() + ":" + leak.line(), leak.what(), leak.excerpt()));
        }
    }

    private void report(Prepared prepared, int count, Path folder) {
        if (Parameters.isJson(given)) {
            prepared.files().forEach(each -> console.json(new Fields()
                    .with("path", folder.resolve(each.file().path()).toString()).with("status", "written").map()));
            return;
        }
        prepared.replaced().entrySet().stream().sorted(java.util.Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> console.line(console.words().text("cli.share.replaced", each.getKey(),
                        String.valueOf(each.getValue()))));
        console.line(console.words().text("cli.export.done", String.valueOf(count), Opening.absolute(folder)));
    }
}
