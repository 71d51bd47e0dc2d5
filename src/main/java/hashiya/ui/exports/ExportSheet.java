package hashiya.ui.exports;

import hashiya.exchange.CaveatSentence;
import hashiya.l10n.Messages;
import hashiya.ui.control.Directed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The way out: what goes out and how on one side, and on the other what would become of each file, before it is
/// written.
public final class ExportSheet extends VBox {

    /// What is done elsewhere.
    ///
    /// @param asking  asks with the dialog of the platform where the export is to go
    /// @param onShow  shows a folder in the file manager
    /// @param onShare opens the sheet that shares a copy
    /// @param onClose takes this sheet away
    public record Deeds(Supplier<Optional<Path>> asking, Consumer<Path> onShow, Runnable onShare, Runnable onClose) {}

    /// More caveats than these nobody reads in a sheet.
    private static final int TOLD = 6;

    private final ExportModel model;
    private final Messages messages;
    private final Deeds deeds;
    private final OrderBox order;
    private final ForecastView forecast;
    private final Label outcome = Directed.phrase("", "exports-outcome");
    private final HBox veil;
    private final Button look;
    private final Button write;
    private final Button show;
    private final Foot foot;

    public ExportSheet(ExportModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
        messages = model.order().messages();
        order = new OrderBox(model.order(), deeds.asking);
        forecast = new ForecastView(model);
        look = Foot.button("exports-look", messages.text("exports.look"), model::look);
        write = Foot.button("exports-write", messages.text("exports.write"), model::write);
        show = Foot.button("exports-show", messages.text("exports.show"), this::showPlace);
        foot = new Foot(messages, model.errand()::cancel, List.of(look, write));
        veil = veil();
        outcome.setId("exports-outcome");
        Frame.put(this, this::escape);
        getChildren().setAll(Frame.head(messages.text("exports.title"), messages.text("exports.close"),
                deeds.onClose), veil, sides(), report(), foot);
        listen();
        redraw();
    }

    private void listen() {
        // A list keeps Enter to itself, which is meant for the button.
        forecast.rows().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && model.isReady()) {
                model.write();
                event.consume();
            }
        });
        model.setOnChange(this::redraw);
        Frame.whenGone(this, model::close);
    }

    /// Brings the keyboard to the first choice.
    public void start() {
        applyCss();
        order.start();
    }

    private HBox sides() {
        HBox.setHgrow(forecast, Priority.ALWAYS);
        var sides = new HBox(Frame.choices(order), forecast);
        sides.getStyleClass().add("exports-sides");
        setVgrow(sides, Priority.ALWAYS);
        return sides;
    }

    private HBox report() {
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var report = new HBox(outcome, show);
        report.getStyleClass().add("exports-line");
        return report;
    }

    /// Says that names go out which copies keep back.
    private HBox veil() {
        var hidden = model.remembered();
        var words = Directed.phrase(hidden.map(each -> each.warning(messages)).orElse(""), "exports-warning");
        HBox.setHgrow(words, Priority.ALWAYS);
        var share = Foot.button("exports-share", messages.text("command.share"), () -> {
            deeds.onClose.run();
            deeds.onShare.run();
        });
        var line = new HBox(words, share);
        line.getStyleClass().add("exports-line");
        line.setVisible(hidden.isPresent());
        line.setManaged(hidden.isPresent());
        return line;
    }

    private void redraw() {
        look.setDisable(false);
        write.setDisable(model.forecast().isPresent() && !model.isReady());
        var isOver = foot.show(model.errand());
        order.show();
        order.setDisable(model.errand().isRunning());
        forecast.show();
        look.setDefaultButton(model.forecast().isEmpty() && model.outcome().isEmpty());
        write.setDefaultButton(model.isReady());
        var complains = !model.complaint().isEmpty();
        outcome.setText(complains ? model.complaint() : model.outcome().map(this::words).orElse(""));
        outcome.getStyleClass().removeAll("form-complaint");
        if (complains) {
            outcome.getStyleClass().add("form-complaint");
        }
        outcome.setManaged(!outcome.getText().isEmpty());
        show.setVisible(model.outcome().isPresent());
        show.setManaged(model.outcome().isPresent());
        if (isOver) {
            foot.leave(model.forecast().isPresent() ? forecast.rows() : model.outcome().isPresent() ? show : look);
        }
    }

    private String words(ExportModel.Outcome done) {
        var more = done.caveats().size() - TOLD;
        var removed = done.written().removed().size();
        var written = messages.count("export.files", done.written().written().size());
        var unchanged = messages.count("export.files", done.written().unchanged().size());
        return Stream.of(Stream.of(messages.text("exports.done", written, unchanged,
                        Frame.isolated(done.place().toString()))),
                removed > 0 ? Stream.of(messages.text("exports.removed", messages.count("export.files", removed)))
                        : Stream.<String>of(),
                done.caveats().stream().limit(TOLD).map(each -> CaveatSentence.of(each, messages)),
                more > 0 ? Stream.of(messages.text("import.brought.more", more)) : Stream.<String>of())
                .flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private void showPlace() {
        model.outcome().ifPresent(done -> deeds.onShow.accept(model.order().ending().isEmpty() ? done.place()
                : done.place().toAbsolutePath().getParent()));
    }

    /// What is under way is stopped first.
    private void escape() {
        if (model.errand().isRunning()) {
            model.errand().cancel();
        } else {
            deeds.onClose.run();
        }
    }
}
