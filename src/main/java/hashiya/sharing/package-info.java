/// A copy of a workspace that names nobody who must not be named, and the check that it does not.
///
/// Nothing here writes to a workspace: records and texts go in, other records and texts come out.
package hashiya.sharing;
