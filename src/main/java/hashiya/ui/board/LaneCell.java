package hashiya.ui.board;

import hashiya.claims.Timeline.Lane;
import hashiya.ui.board.TimelineView.Apart;
import hashiya.ui.board.TimelineView.Entry;
import hashiya.ui.board.TimelineView.OnLane;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row of the timeline: the claim at the start side, and beside it its marks in time.
final class LaneCell extends ListCell<Entry> {

    private final BoardWords words;
    private final ToIntFunction<Lane> chosen;
    private final ObjIntConsumer<Lane> onChoose;
    private final ClaimView claim;
    private final LaneStrip strip;
    private final Label apart = new Label();
    private final Row row;

    /// @param chosen   which mark of a lane one stands at, or -1
    /// @param onChoose is told of the mark that is clicked on
    LaneCell(BoardWords words, ToIntFunction<Lane> chosen, ObjIntConsumer<Lane> onChoose) {
        this.words = words;
        this.chosen = chosen;
        this.onChoose = onChoose;
        claim = new ClaimView(words);
        strip = new LaneStrip(words);
        row = new Row();
        apart.getStyleClass().add("board-question");
        getStyleClass().add("board-lane");
    }

    /// The theme gives all cells one height.
    @Override
    protected double computePrefHeight(double width) {
        var scale = getFont().getSize() / Grid.WORDS;
        return Math.round(scale * (getItem() instanceof OnLane ? Lines.CLAIM : Lines.HEADING));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (entry) {
            case Apart(var claims) -> {
                apart.setText(words.messages().text("board.timeline.undated",
                        words.messages().count("board.claims", claims)));
                setAccessibleText(apart.getText());
                setGraphic(apart);
            }
            case OnLane(var lane, var scale) -> {
                claim.show(lane.all());
                strip.show(lane, scale, chosen.applyAsInt(lane), number -> onChoose.accept(lane, number));
                setAccessibleText(words.claim(lane.all()) + " " + lane.marks().stream()
                        .map(each -> each.account().speaker().name() + ": " + words.said(each.account()))
                        .collect(Collectors.joining("; ")));
                setGraphic(row);
            }
        }
    }

    /// Both parts share the width as the axis above does.
    private final class Row extends Region {

        Row() {
            setMinWidth(0);
            setPrefWidth(0);
            getChildren().setAll(claim, strip);
        }

        @Override
        protected void layoutChildren() {
            var start = Measures.claims(LaneCell.this.getWidth());
            claim.resizeRelocate(0, 0, start, getHeight());
            strip.resizeRelocate(start, 0, Math.max(0, getWidth() - start), getHeight());
        }
    }
}
