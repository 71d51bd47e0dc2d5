package hashiya.export;

/// One line of a note on a page, and what it stands for in the note itself.
///
/// @param own     the letters of the note, the end of the line included; empty where the page only closes what the note
///                left open
/// @param written the line as it stands on the page
record NoteLine(String own, String written) {}
