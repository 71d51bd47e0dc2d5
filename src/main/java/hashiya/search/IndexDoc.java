package hashiya.search;

import hashiya.model.ArticleId;
import hashiya.model.Id;
import hashiya.search.query.Field;
import hashiya.text.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One thing as the index takes it in.
///
/// @param article the article it is or stands in
/// @param words   what can be found in it
/// @param traits  what else is known of it, by field: names as they are written, words of a
///                [hashiya.search.query.Choice]; a tag by its path, with «/» between names
/// @param date    when it was printed or happened
public record IndexDoc(Id id, Optional<Place> article, Text words, Map<Field, List<String>> traits, PartialDate date) {

    /// Where in an article something stands.
    ///
    /// @param version which text of it
    /// @param start   where in this text the thing's own text begins, in UTF-16 units; 0 for the article itself, -1 where
    ///                the text has it no more
    public record Place(ArticleId article, int version, int start) {

        public static final int NOWHERE = -1;
    }

    /// @param title  what it is called in a list
    /// @param others other names and titles it is found by
    /// @param body   the text whose letters the hits count
    public record Text(String title, List<String> others, String body) {

        public Text {
            Objects.requireNonNull(title);
            Objects.requireNonNull(body);
            others = List.copyOf(others);
        }
    }

    /// @throws IllegalArgumentException if such things are not found
    public IndexDoc {
        Objects.requireNonNull(article);
        Objects.requireNonNull(words);
        Objects.requireNonNull(date);
        traits = Map.copyOf(traits);
        if (Kind.of(id).isEmpty()) {
            throw new IllegalArgumentException("Not found by words: " + id);
        }
    }

    public Kind kind() {
        return Kind.of(id).orElseThrow();
    }
}
