package hashiya.library;

import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.List;

/// Who takes which stance, through whom and when: an attribution before it has its ids.
///
/// @param chain the speaker first, whoever printed it last; never empty
public record Statement(Stance stance, List<Speaker> chain, PartialDate reported) {

    public Statement {
        chain = List.copyOf(chain);
    }
}
