package hashiya.ui.inquiry;

import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The first thing wide, and the others side by side in what is left, in the direction of the interface: heads and rows
/// of a matrix stand under one another so.
final class Columns extends Pane {

    private static final double LEAST_FIRST = 220;
    private static final double LEAST_OTHER = 128;
    private static final double SHARE = 0.3;

    private final DoubleSupplier room;

    /// @param room the width of all together, in px
    Columns(DoubleSupplier room) {
        this.room = room;
    }

    /// The least width of a matrix with so many hypotheses, in px.
    static double least(int hypotheses) {
        return LEAST_FIRST + LEAST_OTHER * hypotheses;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return room.getAsDouble();
    }

    @Override
    protected double computePrefHeight(double width) {
        var highest = 0.0;
        for (var at = 0; at < getChildren().size(); at++) {
            highest = Math.max(highest, getChildren().get(at).prefHeight(wide(at)));
        }
        return snapSizeY(highest);
    }

    @Override
    protected void layoutChildren() {
        var at = 0.0;
        for (var number = 0; number < getChildren().size(); number++) {
            var wide = wide(number);
            Node child = getChildren().get(number);
            child.resizeRelocate(at, 0, wide, getHeight());
            at += wide;
        }
    }

    private double wide(int number) {
        var others = Math.max(1, getChildren().size() - 1);
        var first = Math.max(LEAST_FIRST, room.getAsDouble() * SHARE);
        return number == 0 ? first : Math.floor(Math.max(LEAST_OTHER, (room.getAsDouble() - first) / others));
    }
}
