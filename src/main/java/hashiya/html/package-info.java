/// Pages of a report as HTML: each file whole by itself, without scripts and without anything to fetch.
package hashiya.html;
