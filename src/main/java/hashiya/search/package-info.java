/// Finds what the analyst looks for, in articles and in the work on them.
package hashiya.search;
