/// The library: the panel that lists all articles. Knows nothing of the other panels and of the reader.
package hashiya.ui.articles;
