/// The formats of neighbouring programs, out and in: records in and bytes out, bytes in and records out.
///
/// What comes in is an [hashiya.exchange.IncomingWork], whatever the format: whoever brings it into a workspace knows
/// nothing of the format, and the format nothing of the workspace.
package hashiya.exchange;
