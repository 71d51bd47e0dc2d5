/// The panel that shows what is known of the open article. Knows nothing of the other panels and of the reader.
package hashiya.ui.details;
