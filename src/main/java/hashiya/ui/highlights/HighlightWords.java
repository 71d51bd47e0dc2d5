package hashiya.ui.highlights;

import hashiya.l10n.Messages;
import hashiya.model.Colour;
import hashiya.model.Tag;
import hashiya.ui.control.Picker;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.Things;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/// Says things about highlights in the interface language.
final class HighlightWords {

    private static final double TAG_RADIUS = 4;

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

    /// What was done, in a sentence.
    String done(Done what) {
        return switch (what) {
            case Done.Removed removed -> removed(removed);
            case Done.Tagged(var highlights, var tag) -> messages.text("highlights.tagged", count(highlights), tag);
            case Done.Untagged(var highlights, var tag) -> messages.text("highlights.untagged", count(highlights), tag);
            case Done.Recoloured(var highlights, var colour) ->
                    messages.text("highlights.recoloured", count(highlights), meaning(colour));
            case Done.Merged(var highlights, var left) ->
                    messages.text("highlights.merged", count(highlights), count(left));
        };
    }

    /// The same before it is done, on the button that does it.
    String merge(Done.Merged what) {
        return what.left() == 0 ? text("highlights.merge")
                : messages.text("highlights.merge.count", what.highlights(), what.left());
    }

    /// A choice with how many it is about.
    String counted(String words, int number) {
        return messages.text("highlights.counted", words, number);
    }

    /// A choice that changes some of all that are selected.
    String counted(String words, int number, int all) {
        return messages.text("highlights.counted.of", words, number, all);
    }

    /// How tags to be picked look: under the head of their set, with their colour; their definition below the marked one.
    Picker.Looks<Tag> tags() {
        return new Picker.Looks<>(tag -> messages.text("tags.set." + tag.set().name()),
                tag -> new Circle(TAG_RADIUS, Color.web(tag.colour())),
                tag -> Things.plain(tag.definition()));
    }

    /// The same of tags that are there and of those that would be made, of which it is said in which set.
    Picker.Looks<TagChoice> choices() {
        return new Picker.Looks<>(choice -> messages.text("tags.set." + choice.set().name()),
                choice -> new Circle(TAG_RADIUS, Color.web(choice.colour())),
                choice -> choice instanceof TagChoice.Known(var tag) ? Things.plain(tag.definition())
                        : messages.text("tags.set." + choice.set().name()));
    }

    /// The choice of a tag that is not there yet.
    String created(String path) {
        return messages.text("tags.create", path);
    }

    String selected(int number) {
        return messages.count("highlights.selected", number);
    }

    String shown(Counts counts) {
        return messages.text("highlights.filtered", counts.shown(), counts.all());
    }

    String unfilter(String tag) {
        return messages.text("highlights.filter.tag.remove", tag);
    }

    /// The name of work on so many.
    String work(int number) {
        return messages.text("highlights.work", count(number));
    }

    /// What removing would take, before it is done.
    String removing(Done.Removed what) {
        var removing = messages.count("highlights.removing", what.highlights());
        return along(what).isEmpty() ? removing : messages.text("highlights.remove.with", removing, along(what));
    }

    private String removed(Done.Removed what) {
        return along(what).isEmpty() ? messages.text("highlights.removed", count(what.highlights()))
                : messages.text("highlights.removed.with", count(what.highlights()), along(what));
    }

    private String along(Done.Removed what) {
        var along = new ArrayList<String>();
        if (what.notes() > 0) {
            along.add(messages.count("highlights.with.notes", what.notes()));
        }
        if (what.attributions() > 0) {
            along.add(messages.count("highlights.with.attributions", what.attributions()));
        }
        return String.join(messages.text("highlights.list.and"), along);
    }
}
