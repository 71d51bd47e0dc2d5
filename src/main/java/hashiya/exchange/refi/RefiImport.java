package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.ExchangeRefusal.Reason;
import hashiya.exchange.Exchanged;
import hashiya.exchange.IncomingWork;
import hashiya.exchange.Reading;
import hashiya.exchange.Unreadable;
import hashiya.model.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads REFI-QDA as programs write it, which is not always as the standard wants it.
public final class RefiImport {


    private RefiImport() {
    }

    /// Whether a file calls itself REFI-QDA.
    public static boolean isOne(Path file) {
        return isCodebook(file) || Reading.name(file).toLowerCase(Locale.ROOT).endsWith(".qdpx");
    }

    /// @param now stands where the file does not say when something was made, in UTC
    public static Exchanged read(Path file, Instant now) {
        return Reading.of(file, () -> {
            var work = isCodebook(file) ? codebook(file) : project(file, now);
            if (work.isEmpty()) {
                throw new Unreadable(Reason.NOTHING, "");
            }
            return work;
        });
    }

    /// The program that wrote a file, as it calls itself.
    static String origin(Path file) throws IOException {
        if (isCodebook(file)) {
            return XmlReader.read(Files.readAllBytes(file)).get("origin");
        }
        try (var archive = Archive.open(file)) {
            return XmlReader.read(archive.project()).get("origin");
        }
    }

    private static IncomingWork project(Path file, Instant now) throws IOException {
        try (var archive = Archive.open(file)) {
            var document = XmlReader.read(archive.project());
            if (!document.name().equals("Project")) {
                throw new Unreadable(Reason.OTHER_FORMAT, document.name());
            }
            return new ProjectIn(document, archive::at, now).read();
        }
    }

    private static IncomingWork codebook(Path file) throws IOException {
        if (Files.size(file) > Archive.ENTRY) {
            throw new Unreadable(Reason.TOO_LARGE, String.valueOf(Archive.ENTRY >> 20));
        }
        var document = XmlReader.read(Files.readAllBytes(file));
        var holder = document.name().equals("Project") ? document.first("CodeBook") : Optional.of(document)
                .filter(each -> each.name().equals("CodeBook"));
        var caveats = new ArrayList<Caveat>();
        var sets = document.inside("Sets").toList();
        var codes = new CodebookIn(RecordIn.of(Optional.empty()), _ -> "", caveats,
                document.get("origin").equals(RefiExport.ORIGIN));
        codes.read(holder.orElseThrow(() -> new Unreadable(Reason.OTHER_FORMAT, document.name())), sets);
        sets.stream().filter(each -> CodebookIn.set(each).isEmpty()).forEach(each ->
                caveats.add(new Caveat(Caveat.Reason.NO_PLACE, each.get("name"), "Set")));
        return new IncomingWork("", List.of(), List.of(), List.<Entity>copyOf(codes.tags()), caveats);
    }

    private static boolean isCodebook(Path file) {
        return Reading.name(file).toLowerCase(Locale.ROOT).endsWith(".qdc");
    }
}
