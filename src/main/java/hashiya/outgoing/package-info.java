/// What of a workspace goes out, in which format, and how it comes to its place: for the window and the command line.
///
/// A new format is one row of [Format] and the method that writes it.
package hashiya.outgoing;
