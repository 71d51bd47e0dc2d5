/// What the analyst writes in Markdown: its links to things of the workspace, and its rows for the screen. No screen.
package hashiya.markdown;
