/// A saved web page to its article: the body, told from the rest of the page by a vote, and what the page states of it.
///
/// Works on letters and on bytes that it is handed: nothing is fetched, nothing is executed, and time and memory grow
/// with the page alone. No [org.jsoup.nodes.Document] leaves this package.
package hashiya.intake.html;
