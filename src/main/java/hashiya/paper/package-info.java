/// An annotated article on paper: its pages, as a PDF file, as pictures, and for a printer, all drawn from one layout.
///
/// Nothing here needs a screen or JavaFX: text is shaped by the layout engine that every Java brings along, from the
/// program's own font files. Nothing outside this package may mention Java's own drawing.
package hashiya.paper;
