/// Keeps the search index of a workspace up with its journal, and makes it anew where it is gone, old or damaged.
package hashiya.indexing;
