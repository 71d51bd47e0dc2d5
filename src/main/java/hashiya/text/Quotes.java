package hashiya.text;

/// Makes the [Anchor] of a passage.
public final class Quotes {

    private Quotes() {
    }

    /// The anchor of exactly this range: nothing is snapped. The context is cut at grapheme boundaries, so that it
    /// never begins or ends inside a letter; it is shorter than [Quote#CONTEXT] where the text is.
    ///
    /// @param version which version of its text this is, from 1
    /// @throws IndexOutOfBoundsException if the range lies outside the text
    /// @throws IllegalArgumentException  if the version is below 1
    public static Anchor anchor(String text, int version, TextRange range) {
        var exact = range.in(text);
        var from = Graphemes.end(text, Math.max(0, range.start() - Quote.CONTEXT));
        var to = Graphemes.start(text, Math.min(text.length(), range.end() + Quote.CONTEXT));
        var prefix = text.substring(Math.min(from, range.start()), range.start());
        var suffix = text.substring(range.end(), Math.max(to, range.end()));
        return new Anchor(version, range, new Quote(exact, prefix, suffix));
    }
}
