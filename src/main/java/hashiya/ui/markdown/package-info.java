/// Draws Markdown: the rows of a note or a definition, each in the direction of its letters, with links that lead somewhere.
package hashiya.ui.markdown;
