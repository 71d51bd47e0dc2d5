package hashiya.library;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Replaced;
import hashiya.change.JournalEntry;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// How a source's letter, or a claim's digit, came to be what it is: a read of the journal, which takes as long as the
/// journal is. What was undone is left out.
public final class RatingHistory {

    private static final int SLICE = 500;

    /// @param sign   `A` to `F` or `1` to `6`
    /// @param at     when it was given, in UTC
    public record Given(String sign, String reason, Instant at) {}

    private record Entry(long number, Given given) {

        boolean says(String sign, String reason) {
            return given.sign().equals(sign) && given.reason().equals(reason);
        }
    }

    private final Id id;
    private final List<Entry> entries = new ArrayList<>();

    private RatingHistory(Id id) {
        this.id = id;
    }

    /// The ratings of a source or a claim, the oldest first; the first is the one it came with.
    ///
    /// @param onRead hears the number of the journal entry that was read last, now and then; may stop it by throwing
    public static List<Given> of(Library library, Id id, LongConsumer onRead) {
        var history = new RatingHistory(id);
        var slice = library.entries(1, SLICE);
        while (!slice.isEmpty()) {
            slice.forEach(history::read);
            onRead.accept(slice.getLast().number());
            slice = library.entries(slice.getLast().number() + 1, SLICE);
        }
        return history.entries.stream().map(Entry::given).toList();
    }

    private void read(JournalEntry entry) {
        if (entry.act() == Act.UNDONE) {
            entries.removeIf(each -> each.number() == entry.entry());
        } else {
            entry.change().steps().stream().flatMap(RatingHistory::after).filter(each -> each.id().equals(id))
                    .forEach(each -> read(entry, each));
        }
    }

    private void read(JournalEntry entry, Entity entity) {
        switch (entity) {
            case Source source -> add(entry, source.reliability().name(), source.reason());
            case Claim claim -> add(entry, String.valueOf(claim.credibility().digit()), claim.reason());
            default -> { }
        }
    }

    private void add(JournalEntry entry, String sign, String reason) {
        if (entries.isEmpty() || !entries.getLast().says(sign, reason)) {
            entries.add(new Entry(entry.entry(), new Given(sign, reason, entry.at())));
        }
    }

    private static Stream<Entity> after(Change step) {
        return switch (step) {
            case Added(var entity) -> Stream.of(entity);
            case Replaced(_, var after) -> Stream.of(after);
            default -> Stream.empty();
        };
    }
}
