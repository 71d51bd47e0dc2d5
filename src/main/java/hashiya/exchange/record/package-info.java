/// The things of a workspace as fields with names that are a promise to scripts: the same on the command line, in JSON lines
/// and as columns.
package hashiya.exchange.record;
