package hashiya.ui.exports;

import hashiya.l10n.Messages;
import hashiya.model.Id;
import hashiya.sharing.Leak;
import hashiya.sharing.Tlp;
import hashiya.sharing.Whence;
import hashiya.ui.control.Choice;
import hashiya.ui.control.Directed;
import hashiya.ui.control.FormField;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Shares a copy: first what it keeps back, then what a check has found in the finished files, and only then it is
/// written. What leaks is written only if the analyst says so.
public final class ShareSheet extends VBox {

    /// What is done elsewhere.
    ///
    /// @param asking  asks with the dialog of the platform which folder the copy is to be
    /// @param onShow  shows a folder in the file manager
    /// @param onGo    leads to a place in the workspace, once the sheet is gone
    /// @param onClose takes this sheet away
    public record Deeds(Supplier<Optional<Path>> asking, Consumer<Path> onShow, Consumer<Whence> onGo,
            Runnable onClose) {}

    private final ShareModel model;
    private final Messages messages;
    private final Deeds deeds;
    private final OrderBox order;
    private final HideBox hiding;
    private final WithholdBox withholding;
    private final HBox choices;
    private final Label found = Directed.phrase("", "exports-outcome");
    private final Label replaced = Directed.phrase("", "exports-hint");
    private final LeakList leaks;
    private final CheckBox despite = new CheckBox();
    private final VBox checked;
    private final Label outcome = Directed.phrase("", "exports-outcome");
    private final Button check;
    private final Button back;
    private final Button write;
    private final Button show;
    private final Foot foot;

    public ShareSheet(ShareModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        messages = model.order().messages();
        order = new OrderBox(model.order(), deeds.asking, marks());
        hiding = new HideBox(model);
        withholding = new WithholdBox(model);
        choices = choices();
        leaks = new LeakList(messages, this::name, this::go);
        checked = checked();
        check = Foot.button("share-check", messages.text("share.check"), model::check);
        back = Foot.button("share-back", messages.text("share.back"), model::back);
        write = Foot.button("share-write", messages.text("share.write"), model::write);
        show = Foot.button("share-show", messages.text("exports.show"),
                () -> model.outcome().ifPresent(done -> deeds.onShow.accept(done.place())));
        foot = new Foot(messages, model.errand()::cancel, List.of(check, back, write));
        outcome.setId("share-outcome");
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var report = new HBox(outcome, show);
        report.getStyleClass().add("exports-line");
        Frame.put(this, this::escape);
        getChildren().setAll(Frame.head(messages.text("share.title"), messages.text("exports.close"), deeds.onClose),
                Directed.phrase(messages.text("share.hint"), "exports-hint"), choices, checked, report, foot);
        listen();
        redraw();
    }

    private void listen() {
        model.setOnChange(this::redraw);
        Frame.whenGone(this, model::close);
    }

    /// Brings the keyboard to the first choice.
    public void start() {
        applyCss();
        order.start();
    }

    private VBox marks() {
        var tlp = new Choice<>(messages.text("share.tlp.none"), Tlp::label, model::mark);
        tlp.offer(List.of(Tlp.values()));
        tlp.setValue(model.keeping().tlp());
        tlp.setId("share-tlp");
        tlp.setAccessibleText(messages.text("share.tlp"));
        var origins = new CheckBox(messages.text("share.origins"));
        origins.setId("share-origins");
        origins.setWrapText(true);
        origins.setSelected(model.keeping().keepsOrigins());
        origins.selectedProperty().subscribe((_, keeps) -> model.keepOrigins(keeps));
        var marks = new VBox(new FormField(messages.text("share.tlp"), tlp), origins);
        marks.getStyleClass().add("exports-group");
        return marks;
    }

    private HBox choices() {
        var sides = new HBox(Frame.choices(order), hiding, withholding);
        for (Node each : List.of(hiding, withholding)) {
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        hiding.setPrefWidth(280);
        withholding.setPrefWidth(280);
        sides.getStyleClass().add("exports-sides");
        setVgrow(sides, Priority.ALWAYS);
        return sides;
    }

    private VBox checked() {
        despite.setId("share-despite");
        despite.setText(messages.text("share.despite"));
        despite.setWrapText(true);
        despite.selectedProperty().subscribe((_, isDespite) -> model.allow(isDespite));
        found.setId("share-found");
        setVgrow(leaks, Priority.ALWAYS);
        var box = new VBox(found, replaced, leaks, despite);
        box.getStyleClass().add("exports-group");
        setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void redraw() {
        buttons(model.prepared().isPresent());
        var isOver = foot.show(model.errand());
        var isChecked = model.prepared().isPresent();
        found(isChecked);
        order.show();
        hiding.show();
        withholding.show();
        see(choices, !isChecked);
        see(checked, isChecked);
        choices.setDisable(model.errand().isRunning());
        var complains = !model.complaint().isEmpty();
        outcome.setText(complains ? model.complaint() : model.outcome().map(done -> messages.text("share.done",
                messages.count("export.files", done.files()), Frame.isolated(done.place().toString()))).orElse(""));
        outcome.getStyleClass().removeAll("form-complaint");
        if (complains) {
            outcome.getStyleClass().add("form-complaint");
        }
        see(outcome, !outcome.getText().isEmpty());
        see(show, model.outcome().isPresent());
        if (isOver) {
            foot.leave(!model.leaks().isEmpty() ? leaks : model.isReady() ? write : model.outcome().isPresent() ? show
                    : check);
        }
    }

    /// What the check has found.
    private void found(boolean isChecked) {
        leaks.show(model.leaks());
        see(leaks, !model.leaks().isEmpty());
        see(despite, model.isLeaking());
        if (!isChecked && despite.isSelected()) {
            despite.setSelected(false);
        }
        found.setText(isChecked ? found() : "");
        replaced.setText(model.prepared().map(each -> replaced(each.replaced())).orElse(""));
        see(replaced, !replaced.getText().isEmpty());
    }

    private void buttons(boolean isChecked) {
        see(check, !isChecked);
        see(back, isChecked);
        see(write, isChecked);
        check.setDisable(false);
        back.setDisable(false);
        write.setDisable(!model.isReady());
        check.setDefaultButton(!isChecked && model.outcome().isEmpty());
        write.setDefaultButton(model.isReady());
    }

    private String found() {
        var sure = model.leaks().stream().filter(Leak::sure).count();
        var perhaps = model.leaks().size() - sure;
        var words = sure > 0 ? messages.count("share.found", sure)
                : messages.text(model.keeping().hides() ? "share.clean" : "share.nothing");
        return perhaps > 0 ? words + " " + messages.count("share.unsure", perhaps) : words;
    }

    private String replaced(Map<Id, Integer> counts) {
        return counts.isEmpty() ? "" : messages.text("share.replaced", counts.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().toString()))
                .map(each -> Frame.isolated(each.getKey() + " ×" + each.getValue())).collect(Collectors.joining("  ")));
    }

    private String name(Leak leak) {
        return model.name(leak.what());
    }

    private void go(Whence whence) {
        deeds.onClose.run();
        deeds.onGo.accept(whence);
    }

    private static void see(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    /// What is under way is stopped first, and what was found is left for the choices.
    private void escape() {
        if (model.errand().isRunning()) {
            model.errand().cancel();
        } else if (model.prepared().isPresent()) {
            model.back();
        } else {
            deeds.onClose.run();
        }
    }
}
