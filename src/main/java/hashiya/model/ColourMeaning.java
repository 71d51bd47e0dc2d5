package hashiya.model;

import java.util.Objects;

/// What the analyst uses a colour for, such as «أرقام».
public record ColourMeaning(Colour id, String meaning) implements Entity {

    public ColourMeaning {
        Objects.requireNonNull(id);
        Objects.requireNonNull(meaning);
    }
}
