package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Highlight;
import hashiya.model.Tag;
import hashiya.ui.control.Segments;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The passages that a copy does not hold: by tag, one by one, or all that a claim rests on.
final class WithholdBox extends VBox {

    private enum By { TAG, HIGHLIGHT, CLAIM }

    private final ShareModel model;
    private final Messages messages;
    private final VBox place = new VBox();
    private final Label count = new Label();
    private CheckedList<?> list;

    WithholdBox(ShareModel model) {
        this.model = model;
        messages = model.order().messages();
        var title = new Label(messages.text("share.passages"));
        title.getStyleClass().add("exports-heading");
        count.getStyleClass().add("exports-hint");
        count.setWrapText(true);
        var by = new Segments<>(messages.text("share.passages"), List.of(By.values()),
                each -> messages.text("share.by." + OrderBox.low(each)), this::turn);
        setVgrow(place, Priority.ALWAYS);
        getStyleClass().add("exports-group");
        getChildren().setAll(title, by, place, count);
        by.show(By.TAG);
        turn(By.TAG);
        show();
    }

    void show() {
        list.show();
        var withheld = model.keeping().withheld();
        var parts = new ArrayList<String>();
        add(parts, "share.tags", withheld.tags().size());
        add(parts, "share.singles", withheld.passages().size());
        add(parts, "share.claims", withheld.claims().size());
        count.setText(parts.isEmpty() ? "" : messages.text("share.withholding", String.join(" · ", parts)));
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(messages.count(key, number));
        }
    }

    private void turn(By by) {
        list = switch (by) {
            case TAG -> list(Tag.class);
            case HIGHLIGHT -> list(Highlight.class);
            case CLAIM -> list(Claim.class);
        };
        VBox.setVgrow(list, Priority.ALWAYS);
        place.getChildren().setAll(list);
    }

    private <E extends Entity> CheckedList<E> list(Class<E> kind) {
        return new CheckedList<>("share-passages", messages.text("share.passages"), messages.text("share.filter"),
                new CheckedList.Content<>(typed -> model.withholdable(kind, typed),
                        each -> each.id() + " " + model.words(each), each -> model.keeping().withheld().has(each.id()),
                        (each, isWithheld) -> model.withhold(each.id(), isWithheld)));
    }
}
