package hashiya.exchange;

import hashiya.text.Anchor;
import hashiya.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Where a passage stands, as a file says it.
public sealed interface IncomingPlace {

    /// In a text that the file brings; the anchor's version is the number of that text.
    record InText(Anchor anchor) implements IncomingPlace {

        public InText {
            Objects.requireNonNull(anchor);
        }
    }

    /// In a text that the file does not bring, by its letters, by numbers, or by both. A passage is never put on
    /// letters other than these.
    ///
    /// @param exact  its letters; empty where the file states none
    /// @param prefix what stands before it, as far as the file says
    /// @param suffix what stands behind it
    /// @param spans  where it may stand, each way of counting once
    record ByQuote(String exact, String prefix, String suffix, List<Span> spans) implements IncomingPlace {

        public ByQuote {
            Objects.requireNonNull(exact);
            Objects.requireNonNull(prefix);
            Objects.requireNonNull(suffix);
            spans = List.copyOf(spans);
        }
    }

    /// In a text that the file does not bring, from one passage to another, of which it gives only the ends.
    ///
    /// @param reaches whether the last passage is part of it, or only where it stops
    record Between(ByQuote from, ByQuote to, boolean reaches) implements IncomingPlace {

        public Between {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /// @param end exclusive
    record Span(int start, int end, Unit unit) {

        /// The range in UTF-16 units, or nothing where the text has no such place.
        public Optional<TextRange> in(CodePoints text) {
            if (start < 0 || end <= start || end > text.text().length()) {
                return Optional.empty();
            }
            if (unit == Unit.UTF_16) {
                return Optional.of(new TextRange(start, end));
            }
            var from = text.offset(start);
            var to = text.offset(end);
            return from.isPresent() && to.isPresent()
                    ? Optional.of(new TextRange(from.getAsInt(), to.getAsInt())) : Optional.empty();
        }
    }

    /// What is counted.
    enum Unit { CODE_POINT, UTF_16 }

    /// The letters, as far as the file says.
    default String letters() {
        return switch (this) {
            case InText(var anchor) -> anchor.quote().exact();
            case ByQuote quote -> quote.exact();
            case Between(var from, var to, _) -> from.exact() + " … " + to.exact();
        };
    }
}
