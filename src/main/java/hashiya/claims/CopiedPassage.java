package hashiya.claims;

import hashiya.text.TextRange;
import java.util.List;
import java.util.Optional;

/// A stretch of one article that stands nearly word for word in another, as long as it can be made.
///
/// Ranges are in UTF-16 units of each article's text, from the first common word to the last, and reach over hidden
/// lines that stand in between.
///
/// @param one   where it stands in the first article
/// @param other where it stands in the second
/// @param runs  the words that are the same, in reading order; what lies between them differs
/// @param words how many words are the same
/// @param share these words out of those of the longer stretch: 1 for a copy word for word
public record CopiedPassage(TextRange one, TextRange other, List<Run> runs, int words, double share) {

    /// The same words in both; spelling and signs between them may differ.
    public record Run(TextRange one, TextRange other) {

        private Optional<TextRange> counterpart(TextRange range) {
            if (!range.overlaps(one)) {
                return Optional.empty();
            }
            var start = map(Math.max(range.start(), one.start()));
            return Optional.of(new TextRange(start, Math.max(map(Math.min(range.end(), one.end())), start + 1)));
        }

        private int map(int offset) {
            return other.start() + Math.round((offset - one.start()) * (float) other.length() / one.length());
        }
    }

    public CopiedPassage {
        runs = List.copyOf(runs);
    }

    /// Where letters of the first article stand in the second, as exactly as words that are spelled otherwise allow;
    /// nothing where they were not taken over.
    ///
    /// @param range of the first article
    public Optional<TextRange> counterpart(TextRange range) {
        return runs.stream().flatMap(run -> run.counterpart(range).stream())
                .reduce((first, next) -> new TextRange(Math.min(first.start(), next.start()),
                        Math.max(first.end(), next.end())));
    }

    public List<TextRange> sameInOne() {
        return runs.stream().map(Run::one).toList();
    }

    public List<TextRange> sameInOther() {
        return runs.stream().map(Run::other).toList();
    }

    /// The same, seen from the other article.
    CopiedPassage turned() {
        return new CopiedPassage(other, one, runs.stream().map(run -> new Run(run.other, run.one)).toList(), words,
                share);
    }
}
