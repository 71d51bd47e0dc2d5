/// Bytes to what the library keeps of an article: format, encoding, working text, facts, and what the scrape left
/// beside it. Pure but for [hashiya.intake.IntakeFiles], which reads files and folders.
///
/// Nothing is ever guessed in silence: what cannot be read for sure is a [hashiya.intake.Refusal] with its reason.
package hashiya.intake;
