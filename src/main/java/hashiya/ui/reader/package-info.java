/// An article on the screen: lines, selection, highlights, margin. Owns its lines, because JavaFX sets a long paragraph anew
/// at every line break, which no reader of a whole article can wait for.
///
/// All offsets are UTF-16 units of the article's text. Inside this package every x is counted from the physical left
/// edge of the column, whatever the direction of the paragraph or of the interface.
package hashiya.ui.reader;
