/// What leaves the workspace: Markdown files as data, and the one writer that puts them into a folder.
package hashiya.export;
