package hashiya.text;

import hashiya.text.Reanchored.Changed;
import hashiya.text.Reanchored.Kept;
import hashiya.text.Reanchored.Orphaned;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Finds the passages of a text again in a newer one. None is ever put on other words: where there is doubt, it becomes
/// an orphan with proposals.
///
/// Words are compared as [Folding] makes them. A passage stays where the comparison of the two texts leads, or goes to
/// where its words were moved to, if enough letters in a row speak for it: its own and those around it. A second
/// place, in the newer text or in the older, for which as much speaks makes the passage an orphan.
public final class Reanchoring {

    /// How many letters in a row must be the same, those of the quote and those around it. Some seven words.
    static final int ENOUGH = 36;

    /// How many of them must stand around the quote where it is not at the place that the comparison leads to.
    static final int AROUND = 12;

    /// From how many letters on a passage that is one or more whole lines needs nothing around it.
    static final int WHOLE_LINES = 24;

    private final String before;
    private final String after;
    private final int version;
    private final Folded old;
    private final Folded fresh;
    private final Passages passages;

    private Reanchoring(String before, String after, int version) {
        this.before = before;
        this.after = after;
        this.version = version;
        old = Folding.fold(before);
        fresh = Folding.fold(after);
        var numbers = new HashMap<String, Integer>();
        passages = new Passages(Tokens.of(old.text(), numbers), Tokens.of(fresh.text(), numbers), numbers.size());
    }

    /// Compares the texts once, for any number of anchors.
    ///
    /// @param version of the newer text, from 1
    public static Reanchoring between(String before, String after, int version) {
        return new Reanchoring(before, after, version);
    }

    /// @param anchor of the older text
    /// @throws IndexOutOfBoundsException if it lies outside the older text
    public Reanchored of(Anchor anchor) {
        var passage = passage(anchor.range());
        if (passage.isEmpty()) {
            return withoutWords(anchor);
        }
        var words = passage.get();
        var home = passages.home(words);
        if (home >= 0 && passages.isCertain(words, home)) {
            return placed(anchor, words, home);
        }
        var moved = home >= 0 ? -1 : passages.moved(words);
        return moved >= 0 ? placed(anchor, words, moved) : new Orphaned(new Proposals(passages, fresh).of(words));
    }

    /// Where whole lines stand now, if they are still lines of the same words at the place the comparison leads to.
    /// More is not asked of them, as lines such as «+ الخط -» are short.
    ///
    /// @param lines of the older text, without the line break that ends them
    public Optional<TextRange> lines(TextRange lines) {
        return passage(lines).flatMap(words -> {
            var home = passages.home(words);
            return home >= 0 && passages.isWholeLines(words.from(), words, home)
                    ? Optional.of(fresh.originalRange(passages.start(words, home), passages.end(words, home)))
                    : Optional.empty();
        });
    }

    /// The words that a range touches, the first and the last whole.
    private Optional<Passage> passage(TextRange range) {
        return old.foldedRange(range).flatMap(passages::touching);
    }

    /// @param place of the passage's first word in the newer text
    private Reanchored placed(Anchor anchor, Passage words, int place) {
        var core = fresh.originalRange(passages.start(words, place), passages.end(words, place));
        var lead = old.originalRange(words.start(), words.end()).start() - anchor.range().start();
        var exact = anchor.quote().exact();
        var start = core.start() - lead;
        if (start >= 0 && after.startsWith(exact, start)) {
            var same = new TextRange(start, start + exact.length());
            if (cutsNoLetter(anchor.range(), same)) {
                return new Kept(Quotes.anchor(after, version, same));
            }
        }
        var grown = Graphemes.snap(after, core);
        var changed = Quotes.anchor(after, version, grown);
        return grown.in(after).equals(exact) ? new Kept(changed) : new Changed(changed);
    }

    /// An edge that stood between two letters must not come to stand inside one.
    private boolean cutsNoLetter(TextRange was, TextRange is) {
        return (Graphemes.isBoundary(after, is.start()) || !Graphemes.isBoundary(before, was.start()))
                && (Graphemes.isBoundary(after, is.end()) || !Graphemes.isBoundary(before, was.end()));
    }

    /// A passage of spaces or marks alone can only be told by what stands around it, letter by letter.
    private Reanchored withoutWords(Anchor anchor) {
        var quote = anchor.quote();
        var all = quote.prefix() + quote.exact() + quote.suffix();
        var found = after.indexOf(all);
        var isAlone = found >= 0 && found == after.lastIndexOf(all) && before.indexOf(all) == before.lastIndexOf(all);
        if (!isAlone || all.strip().length() < ENOUGH && !before.equals(after)) {
            return new Orphaned(List.of());
        }
        var start = found + quote.prefix().length();
        var same = new TextRange(start, start + quote.exact().length());
        return cutsNoLetter(anchor.range(), same)
                ? new Kept(Quotes.anchor(after, version, same)) : new Orphaned(List.of());
    }
}
