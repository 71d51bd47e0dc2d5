package hashiya.claims.suggest;

/// How a verb gets to what is said.
///
/// @param opening what leads there
/// @param place   where that stands: what lies between the verb and it names the speaker
/// @param from    the first place of what is said
record Way(Opening opening, int place, int from) {
}
