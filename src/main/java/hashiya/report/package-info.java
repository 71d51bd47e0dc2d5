/// What a page of a report says, before it has a form: written down once, and put into Markdown, HTML and on paper by
/// others.
package hashiya.report;
