package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.model.TagTree;
import hashiya.ui.control.Contrast;
import hashiya.ui.control.Picker;
import hashiya.ui.desk.TagChoice;
import hashiya.ui.desk.Things;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// How tags look where they are picked and where they are worn.
final class TagPaint {

    /// The room that edges and a scroll bar take beside a chip, in px.
    private static final double BESIDE = 38;

    /// Of a path that is shown whole, in letters.
    private static final int LONGEST = 32;

    private TagPaint() {
    }

    /// Paints a chip in its tag's colour, with words in black or white, whichever is read more easily on it.
    ///
    /// @param among no chip is wider than this
    static void chip(Tag tag, Node chip, Region among) {
        if (chip instanceof Region narrow) {
            narrow.maxWidthProperty().bind(among.widthProperty().subtract(BESIDE));
        }
        chip.getStyleClass().add("tag-chip");
        var ink = Contrast.inkOn(Color.web(tag.colour())).equals(Color.BLACK) ? "black" : "white";
        for (var words : chip.lookupAll(".chip-label")) {
            if (words instanceof Label label) {
                label.setWrapText(false);
            }
        }
        chip.setStyle("-tag-colour: " + tag.colour() + "; -tag-ink: " + ink + ";");
    }

    /// The two sets under heads of their own, each tag with its colour, and its definition while it is marked.
    static Picker.Looks<TagChoice> looks(Messages messages) {
        return new Picker.Looks<>(choice -> messages.text("tags.set." + choice.set().name()), TagPaint::sign,
                choice -> about(choice, messages));
    }

    /// The path of a tag where there is one line for it: of a long one the name says most.
    static String path(Tag tag, TagTree tree) {
        var path = tree.path(tag.id());
        return path.length() <= LONGEST || tag.parent().isEmpty() ? path : "\u2026/" + tag.name();
    }

    static String words(TagChoice choice, TagTree tree, Messages messages) {
        return switch (choice) {
            case TagChoice.Known(var tag) -> path(tag, tree);
            case TagChoice.New(_, var path) -> messages.text("tags.create", path);
        };
    }

    static Node sign(TagChoice choice) {
        return switch (choice) {
            case TagChoice.Known(var tag) -> new Dot(tag);
            case TagChoice.New(var draft, _) -> new Dot(draft.colour(), draft.set());
        };
    }

    /// When to use a tag, and for one that would be new, in which set.
    private static String about(TagChoice choice, Messages messages) {
        return choice instanceof TagChoice.Known(var tag) ? Things.plain(tag.definition())
                : messages.text("tags.set." + choice.set().name());
    }
}
