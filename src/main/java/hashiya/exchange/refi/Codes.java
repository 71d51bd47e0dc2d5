package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.ColourMeaning;
import hashiya.model.Snapshot;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import hashiya.model.TagTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The codebook of a workspace as codes, each under a name of its own.
final class Codes {

    private final Snapshot snapshot;
    private final Messages words;
    private final Guids guids;
    private final TagTree tree;
    private final Map<TagId, String> names = new HashMap<>();
    private final List<Caveat> renamed = new ArrayList<>();
    private final UniqueNames unique = new UniqueNames();

    Codes(Snapshot snapshot, Messages words) {
        this.snapshot = snapshot;
        this.words = words;
        guids = new Guids(snapshot.workspace());
        tree = TagTree.of(snapshot.all(Tag.class));
        // The uppermost first, since theirs are the names that others are told apart by.
        for (var level = tree.below(Optional.empty()); !level.isEmpty();) {
            level.forEach(this::name);
            level = level.stream().flatMap(each -> tree.below(Optional.of(each.id())).stream()).toList();
        }
    }

    /// Of each tag that had to get another name, what it is called now.
    List<Caveat> renamed() {
        return List.copyOf(renamed);
    }

    /// What each tag is called, as XML holds it.
    Map<TagId, String> names() {
        return Map.copyOf(names);
    }

    boolean isEmpty() {
        return snapshot.all(Tag.class).isEmpty();
    }

    /// The element with all codes.
    ///
    /// @param colours those of the eight colours that get a code
    void write(XmlWriter xml, List<Colour> colours) {
        xml.start("Codes");
        tree.below(Optional.empty()).forEach(each -> write(xml, each));
        if (!colours.isEmpty()) {
            var group = unique.of(List.of(words.text("refi.colours")));
            xml.start("Code").attribute("guid", guids.of(Guids.COLOURS, "")).attribute("name", group)
                    .attribute("isCodable", "false");
            xml.leaf("Description", words.text("refi.colours.about"));
            colours.forEach(each -> xml.start("Code").attribute("guid", guids.of(each)).attribute("name", name(each))
                    .attribute("isCodable", "true").attribute("color", each.hex()).end());
            xml.end();
        }
        xml.end();
    }

    /// The sets of tags that record what sources say, and of those that record what the analyst sees.
    void sets(XmlWriter xml, String reference) {
        for (var set : TagSet.values()) {
            var members = snapshot.all(Tag.class).stream().filter(each -> each.set() == set).toList();
            if (!members.isEmpty()) {
                xml.start("Set").attribute("guid", guids.of("set", set.name()))
                        .attribute("name", words.text("refi.set." + set.name().toLowerCase(Locale.ROOT)));
                members.forEach(each -> xml.start("MemberCode").attribute(reference, guids.of(each.id())).end());
                xml.end();
            }
        }
    }

    boolean hasSets() {
        return !isEmpty();
    }

    private void write(XmlWriter xml, Tag tag) {
        xml.start("Code").attribute("guid", guids.of(tag.id())).attribute("name", names.get(tag.id()))
                .attribute("isCodable", "true").attribute("color", tag.colour());
        xml.leaf("Description", tag.definition());
        tree.below(Optional.of(tag.id())).forEach(each -> write(xml, each));
        xml.end();
    }

    private void name(Tag tag) {
        var wanted = new ArrayList<>(List.of(tag.name()));
        tag.parent().ifPresent(parent -> wanted.add(tag.name() + " (" + tree.path(parent) + ")"));
        var name = unique.of(wanted);
        names.put(tag.id(), name);
        if (!name.equals(tag.name())) {
            renamed.add(new Caveat(Reason.RENAMED, tree.path(tag.id()), name));
        }
    }

    private String name(Colour colour) {
        var meaning = snapshot.all(ColourMeaning.class).stream().filter(each -> each.id() == colour)
                .map(ColourMeaning::meaning).findFirst().orElse("").strip();
        var name = words.text("export.colour." + colour);
        return unique.of(List.of(meaning.isEmpty() ? name : name + " (" + meaning + ")"));
    }
}
