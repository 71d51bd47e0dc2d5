package hashiya.ui.exports;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.export.Options;
import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.l10n.Messages;
import hashiya.model.Id;
import hashiya.outgoing.Format;
import hashiya.outgoing.Setting;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import hashiya.ui.control.Chips;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks what goes out, in which format, how, and where to.
final class OrderBox extends VBox {

    private final OrderModel model;
    private final Messages messages;
    private final One<Kind> kind;
    private final Label thing = Directed.label("exports-thing");
    private final Picker<Id> other;
    private final One<Format> format;
    private final CheckBox marked;
    private final CheckBox blunt;
    private final One<Naming> naming;
    private final Chips<String> omitted;
    private final One<PaperSize> paper;
    private final TextField signer = Directed.field(new TextField());
    private final TextField address = new TextField();
    private final TextField to = new TextField();
    private final FormField place;
    private final VBox which;
    private final VBox pages;
    private final Node size;
    private final VBox signing;
    private boolean busy;

    /// @param asking  asks with the dialog of the platform where it is to go
    /// @param between stands before what can be chosen about the format
    OrderBox(OrderModel model, Supplier<Optional<Path>> asking, Node... between) {
        this.model = model;
        messages = model.messages();
        kind = new One<>("exports-kind", this::word, chosen -> choose(() -> model.choose(chosen)));
        format = new One<>("exports-format", this::word, chosen -> choose(() -> model.choose(chosen)));
        naming = new One<>("exports-naming", each -> messages.text("exports.naming." + low(each)), chosen ->
                choose(() -> model.choose(new ExportHabits.Pages(model.pages().quotes(), chosen, model.pages().omitted(),
                        model.pages().escapes()))));
        paper = new One<>("exports-paper", each -> messages.text("exports.paper." + low(each)),
                chosen -> choose(() -> model.choose(chosen)));
        marked = new CheckBox(messages.text("exports.quotes.marked"));
        blunt = new CheckBox(messages.text("exports.escape.blunt"));
        omitted = new Chips<>(new Chips.Looks<>(each -> each, label -> messages.text("exports.omitted.remove", label), "",
                messages.text("exports.omitted.help")), _ -> { });
        other = new Picker<>(messages.text("exports.thing.choose"),
                Picker.Choices.of(model::matching, model::words), model::choose, _ -> { });
        place = new FormField(messages.text("exports.to"), where(asking));
        which = new VBox(thing, other);
        pages = pages();
        size = new FormField(messages.text("exports.paper"), paper);
        signing = signing();
        getStyleClass().add("exports-order");
        getChildren().setAll(new FormField(messages.text("exports.what"), kind), which,
                new FormField(messages.text("exports.format"), format), place);
        getChildren().addAll(between);
        getChildren().addAll(pages, size, signing);
        show();
    }

    /// Brings the keyboard to the first choice.
    void start() {
        kind.requestFocus();
    }

    /// Shows what is chosen.
    void show() {
        busy = true;
        kind.offer(model.kinds(), model.kind());
        format.offer(model.formats(), model.format());
        thing.setText(model.thing().map(model::words).orElse(""));
        naming.offer(List.of(Naming.values()), model.pages().naming());
        marked.setSelected(model.pages().quotes() == QuoteStyle.MARKED);
        blunt.setSelected(model.pages().escapes() == Escapes.BLUNT);
        var left = List.copyOf(new TreeSet<>(model.pages().omitted()));
        if (!omitted.items().equals(left)) {
            omitted.items().setAll(left);
        }
        paper.offer(List.of(PaperSize.values()), model.paper());
        write(signer, model.reviewer().name());
        write(address, model.reviewer().address());
        write(to, model.to());
        place.say(model.place().isEmpty() ? messages.text("exports.place.none") : "");
        see(which, model.isOne());
        see(pages, model.format().has(Setting.MARKDOWN));
        see(size, model.format().has(Setting.PAPER));
        see(signing, model.format().has(Setting.REVIEWER));
        busy = false;
    }

    private VBox pages() {
        marked.setId("exports-marked");
        marked.setWrapText(true);
        marked.selectedProperty().subscribe((_, isMarked) -> choose(() -> model.choose(new ExportHabits.Pages(
                isMarked ? QuoteStyle.MARKED : QuoteStyle.PLAIN, model.pages().naming(), model.pages().omitted(),
                model.pages().escapes()))));
        blunt.setId("exports-blunt");
        blunt.setWrapText(true);
        blunt.selectedProperty().subscribe((_, isBlunt) -> choose(() -> model.choose(new ExportHabits.Pages(
                model.pages().quotes(), model.pages().naming(), model.pages().omitted(),
                isBlunt ? Escapes.BLUNT : Escapes.MINIMAL))));
        var picker = new Picker<>(messages.text("exports.omitted.add"), Picker.Choices.<String>of(typed -> Options.FIELDS
                .stream().filter(each -> each.contains(typed.toLowerCase(Locale.ROOT)) && !omitted.items().contains(each))
                .toList(), each -> each), each -> omitted.items().add(each), _ -> { });
        picker.setId("exports-omitted");
        omitted.items().addListener((ListChangeListener<String>) _ -> choose(() -> model.choose(new ExportHabits.Pages(
                model.pages().quotes(), model.pages().naming(), new TreeSet<>(omitted.items()),
                model.pages().escapes()))));
        return box(new FormField(messages.text("exports.naming"), naming), marked, blunt,
                new FormField(messages.text("exports.omitted"), picker), omitted);
    }

    private VBox signing() {
        signer.setId("exports-signer");
        address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        for (var each : List.of(signer, address)) {
            each.textProperty().subscribe((_, _) -> choose(() -> model.choose(
                    new Reviewer(signer.getText().strip(), address.getText().strip()))));
        }
        return box(new FormField(messages.text("exports.signer"), signer),
                new FormField(messages.text("exports.address"), address));
    }

    private HBox where(Supplier<Optional<Path>> asking) {
        to.setId("exports-to");
        to.setAccessibleText(messages.text("exports.to"));
        // A path is read from its root on, whatever letters are in it.
        to.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        to.textProperty().subscribe((_, typed) -> choose(() -> model.choose(typed)));
        var browse = new Button(messages.text("exports.browse"));
        browse.setId("exports-browse");
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> asking.get().ifPresent(path -> to.setText(path.toString())));
        HBox.setHgrow(to, Priority.ALWAYS);
        var line = new HBox(to, browse);
        line.getStyleClass().add("exports-line");
        return line;
    }

    private static VBox box(Node... content) {
        var box = new VBox(content);
        box.getStyleClass().add("exports-group");
        return box;
    }

    private void choose(Runnable choice) {
        if (!busy) {
            choice.run();
        }
    }

    /// What is being typed is not touched.
    private static void write(TextField field, String words) {
        if (!field.getText().strip().equals(words.strip())) {
            field.setText(words);
            // The end of a path says more than its root.
            field.end();
        }
    }

    private static void see(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private String word(Kind chosen) {
        return messages.text("exports.kind." + low(chosen));
    }

    private String word(Format chosen) {
        return messages.text("exports.format." + chosen.word());
    }

    static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
