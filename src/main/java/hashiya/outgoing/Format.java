package hashiya.outgoing;

import hashiya.exchange.annotation.AnnotationExport;
import hashiya.exchange.refi.RefiExport;
import hashiya.export.BoardTable;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.outgoing.Shape.Single;
import hashiya.outgoing.Shape.Some;
import hashiya.outgoing.Subject.Kind;
import hashiya.work.Progress;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// In what something goes out: a row for each format, in the order in which they are offered.
public enum Format {
    MARKDOWN(new Some(), EnumSet.complementOf(EnumSet.of(Kind.BOARD)), Set.of(Setting.MARKDOWN), Writers::markdown),
    HTML(new Some(), EnumSet.allOf(Kind.class), Set.of(), Writers::html),
    PDF(new Some(), EnumSet.allOf(Kind.class), Set.of(Setting.PAPER), Writers::pdf),
    PNG(new Some(), EnumSet.allOf(Kind.class), Set.of(Setting.PAPER), Writers::png),
    BOARD(new Single("csv", Shape.beginning(BoardTable::isOne)), Set.of(Kind.BOARD), Set.of(), Writers::board),
    QDPX(new Single("qdpx", RefiExport::isOurs), Set.of(Kind.EVERYTHING), Set.of(), Writers::project),
    QDC(new Single("qdc", RefiExport::isOurs), Set.of(Kind.EVERYTHING), Set.of(), Writers::codebook),
    WEBANNOTATION(new Single("jsonld", Shape.beginning(AnnotationExport::isOurs)), Set.of(Kind.EVERYTHING), Set.of(),
            Writers::annotations),
    CSV(new Some(), Set.of(Kind.EVERYTHING), Set.of(), Writers::csv),
    JSONL(new Some(), Set.of(Kind.EVERYTHING), Set.of(), Writers::jsonLines),
    RIS(new Some(), Set.of(Kind.EVERYTHING), Set.of(), Writers::ris),
    BIBTEX(new Some(), Set.of(Kind.EVERYTHING), Set.of(), Writers::bibtex),
    CLAIMREVIEW(new Some(), Set.of(Kind.EVERYTHING, Kind.CLAIM), Set.of(Setting.REVIEWER), Writers::claimReview);

    /// Writes something in a format.
    @FunctionalInterface
    interface Writer {
        /// @param progress counts what is written, and stops the work when it was cancelled
        void write(Material material, Order order, Recipient recipient, Progress progress);
    }

    private final Shape shape;
    private final Set<Kind> kinds;
    private final Set<Setting> settings;
    private final Writer writer;

    Format(Shape shape, Set<Kind> kinds, Set<Setting> settings, Writer writer) {
        this.shape = shape;
        this.kinds = Set.copyOf(kinds);
        this.settings = Set.copyOf(settings);
        this.writer = writer;
    }

    /// As the command line has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public static List<Format> all() {
        return List.of(values());
    }

    /// The formats in which something of a kind can go out.
    public static List<Format> of(Kind kind) {
        return Arrays.stream(values()).filter(each -> each.takes(kind)).toList();
    }

    /// What it is on the disk.
    public Shape shape() {
        return shape;
    }

    public boolean takes(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean has(Setting setting) {
        return settings.contains(setting);
    }

    /// The key of the sentence that says why nothing of this workspace can go out so; nothing where it can.
    public Optional<String> lack(Snapshot snapshot) {
        return this == QDC && snapshot.all(Tag.class).isEmpty() ? Optional.of("export.tagless") : Optional.empty();
    }

    Writer writer() {
        return writer;
    }
}
