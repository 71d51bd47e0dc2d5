/// The one search box, and what it finds.
package hashiya.ui.search;
