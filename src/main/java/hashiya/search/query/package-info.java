/// The query language: what stands in the search box, read, and written again.
package hashiya.search.query;
