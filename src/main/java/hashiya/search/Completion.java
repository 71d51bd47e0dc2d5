package hashiya.search;

import hashiya.search.query.Field;
import java.util.Optional;

/// How what is being typed may go on.
///
/// @param field  the field that is meant: by its name where there is no value, else with this value
/// @param value  a name as it is written, or the word of a [hashiya.search.query.Choice]; nothing for the field alone
/// @param uses   how many things have it
public record Completion(Field field, Optional<String> value, long uses) {
}
