package hashiya.ui.tags;

import hashiya.change.Act;
import hashiya.change.Change;
import hashiya.change.Change.Added;
import hashiya.change.Change.Replaced;
import hashiya.change.JournalEntry;
import hashiya.model.Highlight;
import hashiya.model.TagId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tags that were set last in this workspace, read off its journal and then kept up.
final class RecentTags {

    /// As many journal entries are looked at.
    static final int ENTRIES = 300;

    /// The latest last.
    private final List<TagId> tags = new ArrayList<>();

    /// Starts anew from the last entries of the journal.
    void read(List<JournalEntry> entries) {
        tags.clear();
        entries.stream().filter(entry -> entry.act() == Act.DONE).forEach(entry -> hear(entry.change().steps()));
    }

    /// Takes note of what was just done.
    void hear(List<Change> steps) {
        steps.stream().flatMap(RecentTags::set).distinct().toList().forEach(tag -> {
            tags.remove(tag);
            tags.add(tag);
        });
    }

    /// The latest first.
    List<TagId> latest() {
        return tags.reversed();
    }

    private static Stream<TagId> set(Change step) {
        return switch (step) {
            case Added(Highlight highlight) -> highlight.tags().stream();
            case Replaced(Highlight before, Highlight after) ->
                    after.tags().stream().filter(tag -> !before.tags().contains(tag));
            default -> Stream.of();
        };
    }
}
