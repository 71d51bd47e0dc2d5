/// Annotations as the web keeps them: W3C Web Annotation out and in; what Hypothesis and Zotero export, in.
///
/// Nothing that a file names is ever fetched.
package hashiya.exchange.annotation;
