package hashiya.claims;

import hashiya.model.AttributionId;
import hashiya.model.SourceId;

/// One source passes on what it has from another.
///
/// @param in one attribution that says so
public record Citation(SourceId by, SourceId of, AttributionId in) {
}
