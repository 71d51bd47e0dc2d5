package hashiya.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// An article of the library: what is known of it, where it came from, and which text of it is worked on.
///
/// The text and the original bytes are not in here: they are large, and never change with the facts.
///
/// @param evidence where the text came from, or the text before it that was corrected by hand
/// @param hidden   the lines the reader does not show, in reading order, none overlapping another
/// @param earlier  the texts before this one, the oldest first
public record Article(ArticleId id, Facts facts, Evidence evidence, TextVersion text, List<Hidden> hidden,
        DirectionChoice direction, ReadState state, List<EarlierText> earlier) implements Entity {

    /// @throws IllegalArgumentException if hidden lines overlap or lie outside the text, or if the numbers of the texts
    ///                                  do not ascend
    public Article {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(state);
        hidden = hidden.isEmpty() ? List.of() : hidden.stream().sorted().toList();
        var free = 0;
        for (var lines : hidden) {
            if (lines.range().start() < free || lines.range().end() > text.length()) {
                throw new IllegalArgumentException("Hidden lines overlap or lie outside the text: " + lines);
            }
            free = lines.range().end();
        }
        earlier = List.copyOf(earlier);
        var last = 0;
        for (var each : earlier) {
            last = above(last, each.text());
        }
        above(last, text);
    }

    /// An article that has had one text only.
    public Article(ArticleId id, Facts facts, Evidence evidence, TextVersion text, List<Hidden> hidden,
            DirectionChoice direction, ReadState state) {
        this(id, facts, evidence, text, hidden, direction, state, List.of());
    }

    private static int above(int last, TextVersion version) {
        if (version.number() <= last) {
            throw new IllegalArgumentException("Versions ascend: " + version.number() + " follows " + last);
        }
        return version.number();
    }

    /// The same article with a newer text. The one it had becomes an earlier one.
    ///
    /// @param at when, in UTC
    public Article renewed(TextVersion newer, Evidence from, List<Hidden> lines, Instant at) {
        var before = Stream.concat(earlier.stream(), Stream.of(new EarlierText(text, evidence, at))).toList();
        return new Article(id, facts, from, newer, lines, direction, state, before);
    }

    /// Whether the highlight has its place in this article's text. One that has not is an orphan: it keeps the place it
    /// had in an earlier text.
    public boolean places(Highlight highlight) {
        return highlight.anchor().version() == text.number();
    }

    public Article with(Facts changed) {
        return new Article(id, changed, evidence, text, hidden, direction, state, earlier);
    }

    public Article with(List<Hidden> changed) {
        return new Article(id, facts, evidence, text, changed, direction, state, earlier);
    }

    public Article with(DirectionChoice changed) {
        return new Article(id, facts, evidence, text, hidden, changed, state, earlier);
    }

    public Article with(ReadState changed) {
        return new Article(id, facts, evidence, text, hidden, direction, changed, earlier);
    }
}
