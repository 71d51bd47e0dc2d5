package hashiya.ui.tags;

import hashiya.l10n.Messages;
import hashiya.model.Tag;
import hashiya.ui.control.Directed;
import hashiya.ui.markdown.LinkTips;
import hashiya.ui.markdown.RowView;
import hashiya.ui.markdown.ShortPage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A tag at a glance: its path, its set, key and uses, and when to use it.
final class TagGlance extends VBox {

    private static final double WIDTH = 320;

    TagGlance(Tag tag, TagsModel model, Messages messages) {
        var path = Directed.words(model.tree().path(tag.id()), "tag-path");
        var head = new HBox(new Dot(tag), path);
        head.getStyleClass().add("tag-glance-head");
        getStyleClass().add("tag-glance");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var uses = model.counts().own(tag.id());
        var facts = messages.text("tags.set." + tag.set().name()) + " · "
                + messages.text("tags.uses", uses.here(), uses.total())
                + (tag.key().isEmpty() ? "" : " · " + TagKey.words(tag.key()));
        getChildren().setAll(head, Directed.words(facts, "tag-hint"));
        if (!tag.definition().isBlank()) {
            var page = new ShortPage(new RowView(new LinkTips(messages), _ -> { }));
            page.show(model.things().render(tag.definition()));
            getChildren().add(page);
        }
    }
}
