/// The window: panes, rail, commands, status. Puts the views together and knows what each of them is for.
package hashiya.ui.shell;
