/// The panel that lists highlights. Knows nothing of the other panels and of the reader.
package hashiya.ui.highlights;
