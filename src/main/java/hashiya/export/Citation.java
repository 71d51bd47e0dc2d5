package hashiya.export;

import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.HighlightId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage with where it comes from, as plain text for whatever it is pasted into.
public final class Citation {

    private Citation() {
    }

    /// The letters of the passage just as they are, and below them outlet, byline, title, date and address as far as they
    /// are known, with the article's number.
    ///
    /// @param highlight that the passage is, if it is one
    public static String of(Article article, String passage, Optional<HighlightId> highlight, Messages messages) {
        var facts = article.facts();
        var title = facts.title().isBlank() ? facts.titleAnalyst() : facts.title();
        var known = Stream.of(facts.outlet(), facts.byline(), title.isBlank() ? "" : messages.text("cite.title", title),
                        DateWords.of(messages, facts.published().iso()), facts.url())
                .map(String::strip).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(messages.text("cite.comma") + " "));
        var number = highlight.map(HighlightId::toString).orElseGet(() -> article.id().toString());
        return messages.text("cite.passage", passage) + "\n" + (known + " [" + number + "]").strip();
    }
}
