/// Proposes who says what in an Arabic text: attributions to accept, change or dismiss. Never decides, never writes.
/// Pure.
///
/// The words it goes by stand in tables: [hashiya.claims.suggest.ReportingVerbs], [hashiya.claims.suggest.FrameWords].
/// It rather says nothing than something wrong. Time is linear in the text: whatever looks ahead or back looks no
/// further than a fixed number of words.
package hashiya.claims.suggest;
