package hashiya.model;

import hashiya.text.Direction;

/// How the paragraphs of an article are set: each by its majority of letters, or all as the analyst says.
public enum DirectionChoice {
    BY_MAJORITY,
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT;

    public Direction of(CharSequence paragraph) {
        return switch (this) {
            case BY_MAJORITY -> Direction.ofMajority(paragraph);
            case RIGHT_TO_LEFT -> Direction.RIGHT_TO_LEFT;
            case LEFT_TO_RIGHT -> Direction.LEFT_TO_RIGHT;
        };
    }
}
