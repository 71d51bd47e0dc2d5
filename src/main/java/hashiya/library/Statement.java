package hashiya.library;

import hashiya.model.Stance;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import java.util.List;

/// Who takes which stance, through whom and when, with which numbers: an attribution before it has its ids.
///
/// @param chain   the speaker first, whoever printed it last; never empty
/// @param figures the numbers that this account gives
public record Statement(Stance stance, List<Speaker> chain, PartialDate reported, List<Quantity> figures) {

    public Statement {
        chain = List.copyOf(chain);
        figures = List.copyOf(figures);
    }

    /// One that gives no numbers.
    public Statement(Stance stance, List<Speaker> chain, PartialDate reported) {
        this(stance, chain, reported, List.of());
    }

    /// The same with these numbers.
    public Statement with(List<Quantity> numbers) {
        return new Statement(stance, chain, reported, numbers);
    }
}
