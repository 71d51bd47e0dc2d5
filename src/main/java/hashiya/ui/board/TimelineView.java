package hashiya.ui.board;

import hashiya.claims.Account;
import hashiya.claims.ClaimAccounts;
import hashiya.claims.Timeline;
import hashiya.claims.Timeline.Lane;
import hashiya.ui.control.EmptyHint;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/// The accounts along time: a line a claim, a mark an account, in the direction of the interface. What has no date
/// stands apart, below.
final class TimelineView extends BorderPane {

    /// A row of the list.
    sealed interface Entry {}

    /// @param scale nothing where the lane has no place in time
    record OnLane(Lane lane, Optional<TimeScale> scale) implements Entry {}

    record Apart(int claims) implements Entry {}

    private final BiConsumer<Account, ClaimAccounts> onLook;
    private final Consumer<Account> onOpen;
    private final ListView<Entry> list = new ListView<>();
    private final TimeAxis axis;
    private int mark;

    /// @param onLook shows what stands behind a mark
    TimelineView(BoardWords words, BiConsumer<Account, ClaimAccounts> onLook, Consumer<Account> onOpen) {
        this.onLook = onLook;
        this.onOpen = onOpen;
        axis = new TimeAxis(words);
        list.setId("board-timeline");
        list.setAccessibleText(words.messages().text("board.timeline"));
        list.setPlaceholder(new EmptyHint(Feather.CALENDAR, words.messages().text("board.timeline.none")));
        list.setCellFactory(_ -> new LaneCell(words, this::markOf, this::choose));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            mark = 0;
            look();
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        getStyleClass().add("board-timeline");
        setTop(axis);
        setCenter(list);
    }

    void show(Timeline timeline) {
        var scale = timeline.whole().map(TimeScale::of);
        var entries = new ArrayList<Entry>();
        timeline.lanes().forEach(each -> entries.add(new OnLane(each, scale)));
        if (!timeline.undated().isEmpty()) {
            entries.add(new Apart(timeline.undated().size()));
            timeline.undated().forEach(each -> entries.add(new OnLane(each, Optional.empty())));
        }
        axis.show(scale);
        if (!entries.equals(list.getItems())) {
            var selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(entries);
            list.getSelectionModel().select(Math.min(selected, entries.size() - 1));
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Optional<Lane> lane() {
        return list.getSelectionModel().getSelectedItem() instanceof OnLane(var lane, _) ? Optional.of(lane)
                : Optional.empty();
    }

    /// The mark that is chosen on a lane, or -1.
    private int markOf(Lane lane) {
        return lane().filter(lane::equals).isPresent() ? mark : -1;
    }

    private void choose(Lane lane, int number) {
        for (var row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row) instanceof OnLane(var each, _) && each.equals(lane)) {
                list.getSelectionModel().select(row);
            }
        }
        mark = number;
        look();
    }

    private void look() {
        lane().ifPresent(lane -> onLook.accept(lane.marks().get(mark).account(), lane.all()));
        list.refresh();
    }

    private void open() {
        lane().ifPresent(lane -> onOpen.accept(lane.marks().get(mark).account()));
    }

    private void press(KeyEvent event) {
        var onward = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> open();
            case RIGHT -> step(onward);
            case LEFT -> step(-onward);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        lane().ifPresent(lane -> mark = Math.clamp(mark + by, 0, lane.marks().size() - 1));
        look();
    }
}
