/// What is true of any Arabic text: ranges, quotes, words, folding, direction, dates. Knows nothing of the workspace.
///
/// All offsets are UTF-16 units from the first character of one version of one text; ends are exclusive.
package hashiya.text;
