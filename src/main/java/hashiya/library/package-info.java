/// The one door to a workspace: apply, undo, read, follow.
package hashiya.library;
