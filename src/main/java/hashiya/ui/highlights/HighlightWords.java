package hashiya.ui.highlights;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import java.util.ArrayList;
import java.util.List;

/// Says things about highlights in the interface language.
final class HighlightWords {

    private final Messages messages;
    private final HighlightsModel model;

    HighlightWords(Messages messages, HighlightsModel model) {
        this.messages = messages;
        this.model = model;
    }

    String text(String key) {
        return messages.text(key);
    }

    String count(int highlights) {
        return messages.count("highlights.count", highlights);
    }

    /// The colour's own name, such as yellow.
    String name(Colour colour) {
        return messages.text("highlights.colour." + colour);
    }

    /// What the analyst means by it, or else its name.
    String meaning(Colour colour) {
        var meaning = model.meaning(colour);
        return meaning.isEmpty() ? name(colour) : meaning;
    }

    /// Its key, its name and what the analyst means by it.
    String full(Colour colour) {
        var meaning = model.meaning(colour);
        return meaning.isEmpty()
                ? messages.text("highlights.colour.plain", colour.digit(), name(colour))
                : messages.text("highlights.colour.meaning", colour.digit(), name(colour), meaning);
    }

    /// How many of something hang on it: `notes` or `claims`.
    String sign(String what, int number) {
        return messages.count("highlights.sign." + what, number);
    }

    /// A row as a screen reader says it.
    String spoken(HighlightRow row) {
        var parts = new ArrayList<>(List.of(row.id().toString(), meaning(row.highlight().colour())));
        row.highlight().tags().forEach(id -> model.tag(id).ifPresent(tag -> parts.add(tag.name())));
        if (row.notes() > 0) {
            parts.add(sign("notes", row.notes()));
        }
        if (row.claims() > 0) {
            parts.add(sign("claims", row.claims()));
        }
        parts.add(row.highlight().quote());
        return String.join(messages.text("highlights.list.comma"), parts);
    }

    String taken(Taken what) {
        var along = new ArrayList<String>();
        if (what.notes() > 0) {
            along.add(messages.count("highlights.with.notes", what.notes()));
        }
        if (what.attributions() > 0) {
            along.add(messages.count("highlights.with.attributions", what.attributions()));
        }
        return along.isEmpty()
                ? messages.text("highlights.removed", count(what.highlights()))
                : messages.text("highlights.removed.with", count(what.highlights()),
                        String.join(messages.text("highlights.list.and"), along));
    }
}
