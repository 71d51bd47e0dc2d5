package hashiya.text;

/// The words of a passage, and where in the folded text it begins and ends, which may be inside its outer words.
///
/// @param from  the first word, by its place among the words of the text
/// @param to    behind the last word
/// @param start in UTF-16 units of the folded text, not before the first word
/// @param end   not behind the last word
record Passage(int from, int to, int start, int end) {
}
