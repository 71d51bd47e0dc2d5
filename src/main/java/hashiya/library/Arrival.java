package hashiya.library;

import hashiya.model.Content;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.Hidden;
import java.util.List;

/// An article that is about to come in: everything but its number.
///
/// @param hidden the lines that cleaning hides
public record Arrival(Facts facts, Evidence evidence, Content content, List<Hidden> hidden) {}
