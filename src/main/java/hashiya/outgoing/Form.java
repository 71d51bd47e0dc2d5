package hashiya.outgoing;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.export.Options;
import hashiya.l10n.Messages;
import hashiya.paper.PaperSize;
import java.util.Objects;

/// How something goes out. Each format takes of it what concerns it.
///
/// @param markdown its words are those of every format
/// @param reviewer who signs the reviews of claims
/// @param marking  stands at the head and the foot of every page; empty where nothing does
public record Form(Options markdown, PaperSize paper, Reviewer reviewer, String marking) {

    private static final Reviewer NOBODY = new Reviewer("", "");

    public Form {
        Objects.requireNonNull(markdown);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(reviewer);
        Objects.requireNonNull(marking);
    }

    /// Signed by nobody, with no marking.
    public Form(Options markdown, PaperSize paper) {
        this(markdown, paper, NOBODY, "");
    }

    /// Of everything that is neither the articles' nor the analyst's.
    public Messages words() {
        return markdown.words();
    }

    public Form signed(Reviewer by) {
        return new Form(markdown, paper, by, marking);
    }

    public Form marked(String label) {
        return new Form(markdown, paper, reviewer, label);
    }
}
