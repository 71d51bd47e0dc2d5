package hashiya.ui.exports;

import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Question;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.text.Folding;
import hashiya.ui.desk.Mirror;
import java.util.List;
import java.util.Optional;

/// By which words things are known, and found by what somebody types. For one question at a time: it goes by the tags
/// as they were.
final class CalledBy {

    private final Mirror mirror;
    private Optional<TagTree> tags = Optional.empty();

    CalledBy(Mirror mirror) {
        this.mirror = mirror;
    }

    /// On one line; empty where it has no words of its own.
    String words(Entity entity) {
        return switch (entity) {
            case Article each -> each.facts().shownTitle();
            case Claim each -> each.proposition();
            case Question each -> each.wording();
            case Source each -> each.name();
            case Tag each -> tree().path(each.id());
            case Highlight each -> each.quote().replaceAll("\\s+", " ").strip();
            default -> "";
        };
    }

    /// Whether the letters stand in its words, its other names or its id, past vowels and forms of letters.
    ///
    /// @param folded what was typed; all goes with nothing
    boolean has(Entity entity, String folded) {
        var others = entity instanceof Source source ? String.join(" ", source.aliases()) : "";
        return folded.isEmpty()
                || Folding.fold(entity.id() + " " + words(entity) + " " + others).text().contains(folded);
    }

    static String folded(String typed) {
        return Folding.fold(typed).text().strip();
    }

    private TagTree tree() {
        if (tags.isEmpty()) {
            tags = Optional.of(TagTree.of(List.copyOf(mirror.all(Tag.class))));
        }
        return tags.get();
    }
}
