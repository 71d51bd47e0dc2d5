package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.outgoing.Material;
import hashiya.outgoing.Order;
import hashiya.sharing.CopyFolder;
import hashiya.sharing.Leak;
import hashiya.sharing.Prepared;
import hashiya.work.Progress;
import java.nio.file.Path;
import java.util.Comparator;
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

    int write(Library library, Order order, Path folder) {
        var sharing = ShareOptions.of(given, library, words);
        if (!CopyFolder.isFree(folder)) {
            throw Trouble.of("cli.share.folder", folder);
        }
        var material = new Material(library.snapshot(), library::text, library::text);
        try (var prepared = Prepared.of(material, sharing, order, folder, Progress.NONE)) {
            prepared.leaks().forEach(this::tell);
            if (prepared.isLeaking() && !given.hasMatchedOption(ShareOptions.DESPITE)) {
                throw Trouble.of("cli.share.leaks", prepared.leaks().stream().filter(Leak::sure).count());
            }
            if (!given.hasMatchedOption("--dry-run")) {
                report(prepared, prepared.write(folder), folder);
            }
        }
        return Cli.DONE;
    }

    private void tell(Leak leak) {
        if (Parameters.isJson(given)) {
            console.json(new Fields().with("path", leak.path()).with("line", leak.line())
                    .with("status", leak.sure() ? "leak" : "perhaps").with("id", leak.what().toString())
                    .with("text", leak.excerpt())
                    .known("place", leak.whence().map(each -> each.id().toString()).orElse("")).map());
        } else {
            console.line(console.words().text(leak.sure() ? "cli.share.leak" : "cli.share.perhaps",
                    leak.path() + ":" + leak.line(), leak.what(), leak.excerpt()));
            leak.whence().ifPresent(each -> console.line(Lines.indent(
                    console.words().text("cli.share.whence", each.id()))));
        }
    }

    private void report(Prepared prepared, int count, Path folder) {
        if (Parameters.isJson(given)) {
            prepared.items().forEach(each -> console.json(new Fields()
                    .with("path", folder.resolve(each.path()).toString()).with("status", "written").map()));
            return;
        }
        prepared.replaced().entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().toString()))
                .forEach(each -> console.line(console.words().text("cli.share.replaced", each.getKey(),
                        String.valueOf(each.getValue()))));
        console.line(console.words().text("cli.export.done", String.valueOf(count), Opening.absolute(folder)));
    }
}
