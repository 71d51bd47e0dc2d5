package hashiya.exchange.refi;

import hashiya.exchange.Caveat;
import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingTags;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The codes of a codebook or a project as tags. Codes that stand for one of the eight colours are none.
final class CodebookIn {

    private record Place(Optional<TagId> parent, String name) {}

    private final RecordIn record;
    private final Function<String, String> notes;
    private final List<Caveat> caveats;
    private final boolean isOurs;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, TagId> byGuid = new HashMap<>();
    private final Map<Place, TagId> byPlace = new HashMap<>();
    private final Set<String> alleged = new HashSet<>();
    private int last;

    /// @param notes  the text of a note by its GUID, empty where there is none
    /// @param isOurs whether this program wrote the file
    CodebookIn(RecordIn record, Function<String, String> notes, List<Caveat> caveats, boolean isOurs) {
        this.record = record;
        this.notes = notes;
        this.caveats = caveats;
        this.isOurs = isOurs;
        last = record.all(Tag.class).stream().mapToInt(each -> each.id().number()).max().orElse(0);
    }

    /// @param holder of `Codes`
    /// @param sets   of the file, which may say whose statements tags record
    void read(XmlNode holder, List<XmlNode> sets) {
        sets.stream().filter(each -> set(each).equals(Optional.of(TagSet.ALLEGED)))
                .flatMap(each -> each.all("MemberCode"))
                .forEach(each -> alleged.add(each.get("guid").isEmpty() ? each.guid("targetGUID") : each.guid("guid")));
        var position = 0;
        for (var each : holder.inside("Codes").filter(code -> code.name().equals("Code")).toList()) {
            read(each, List.of(), position++);
        }
    }

    /// Which of the two sets of tags a set of the file is.
    static Optional<TagSet> set(XmlNode set) {
        return Arrays.stream(TagSet.values()).filter(each -> Arrays.stream(Language.values()).anyMatch(language ->
                new Messages(language).text("refi.set." + each.name().toLowerCase(Locale.ROOT))
                        .equals(set.get("name"))))
                .findFirst();
    }

    List<Tag> tags() {
        return tags;
    }

    Optional<TagId> tag(String guid) {
        return Optional.ofNullable(byGuid.get(guid));
    }

    Optional<Colour> colour(String guid) {
        return record.colour(guid);
    }

    /// @param above the tags that it stands below, the uppermost first
    private void read(XmlNode code, List<Tag> above, int position) {
        var guid = code.guid("guid");
        if (record.colour(guid).isPresent() || record.isOurs()
                && guid.equals(new Guids(record.workspace()).of(Guids.COLOURS, ""))) {
            children(code, above);
            return;
        }
        var parent = above.isEmpty() ? Optional.<Tag>empty() : Optional.of(above.getLast());
        var name = name(code, above);
        if (name.isBlank()) {
            caveats.add(Caveat.of(Reason.BLANK, guid));
            children(code, above);
            return;
        }
        var known = record.tag(guid, code.get("name"));
        var twin = known.isPresent() ? null : byPlace.get(new Place(parent.map(Tag::id), name));
        var tag = twin != null ? tags.stream().filter(each -> each.id().equals(twin)).findFirst().orElseThrow()
                : known.map(each -> recorded(each, code)).orElseGet(() -> fresh(code, name, parent))
                        .at(parent.map(Tag::id), position);
        if (twin == null) {
            tags.add(tag);
            byPlace.put(new Place(parent.map(Tag::id), tag.name()), tag.id());
        }
        byGuid.put(guid, tag.id());
        var below = new ArrayList<>(above);
        below.add(tag);
        children(code, below);
    }

    private void children(XmlNode code, List<Tag> above) {
        var position = 0;
        for (var each : code.all("Code").toList()) {
            read(each, above, position++);
        }
    }

    private Tag fresh(XmlNode code, String name, Optional<Tag> parent) {
        var set = parent.map(Tag::set).orElse(alleged.contains(code.guid("guid")) ? TagSet.ALLEGED : TagSet.OBSERVED);
        return new Tag(new TagId(++last), Optional.empty(), 0, name, IncomingTags.colour(code.get("color")),
                definition(code), set, "");
    }

    private Tag recorded(Tag tag, XmlNode code) {
        var stated = IncomingTags.colour(code.get("color"));
        var coloured = stated.equals(IncomingTags.NO_COLOUR) ? tag : tag.in(stated);
        var definition = definition(code);
        return definition.equals(XmlWriter.held(tag.definition())) ? coloured : coloured.defined(definition);
    }

    private String definition(XmlNode code) {
        return Stream.concat(Stream.of(code.textOf("Description")),
                        code.all("NoteRef").map(each -> notes.apply(each.guid("targetGUID"))))
                .filter(each -> !each.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /// The name, without what was put behind it when it went out so that no two are the same.
    private String name(XmlNode code, List<Tag> above) {
        var name = code.get("name").strip();
        var added = " (" + above.stream().map(Tag::name).collect(Collectors.joining("/")) + ")";
        return isOurs && !above.isEmpty() && name.endsWith(added) ? name.substring(0, name.length() - added.length())
                : name;
    }
}
