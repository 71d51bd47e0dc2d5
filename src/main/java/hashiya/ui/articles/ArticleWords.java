package hashiya.ui.articles;

import hashiya.l10n.CoverageWords;
import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.ReadState;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says things about articles in the interface language.
final class ArticleWords {

    private final Messages messages;

    ArticleWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String order(ArticleOrder order) {
        return messages.text("articles.order." + order.name().toLowerCase(Locale.ROOT));
    }

    String state(ReadState state) {
        return messages.text("articles.state." + state.name().toLowerCase(Locale.ROOT));
    }

    String date(PartialDate date) {
        return DateWords.of(messages, date.iso());
    }

    /// How many of something are in it: `highlights` or `claims`.
    String sign(String what, int number) {
        return messages.count("articles.sign." + what, number);
    }

    /// How many are listed, and of how many if not all are.
    String shown(int shown, int all) {
        return shown == all ? messages.count("articles.count", all)
                : messages.text("articles.shown", String.valueOf(shown), messages.count("articles.count", all));
    }

    /// A row as a screen reader says it.
    String spoken(ArticleRow row) {
        var parts = new ArrayList<>(List.of(row.title(), row.outlet(), date(row.published()),
                state(row.article().state()), sign("highlights", row.highlights()), sign("claims", row.claims()),
                worked(row.worked())));
        parts.removeIf(String::isBlank);
        return String.join(messages.text("articles.list.comma"), parts);
    }

    /// How far it is worked through; nothing where nobody has begun.
    String worked(Worked worked) {
        return worked.isBegun() ? CoverageWords.of(messages, worked.paragraphs(), worked.read(), worked.marked(),
                worked.claimed()) : "";
    }

    String taken(Taken what) {
        var along = new ArrayList<String>();
        if (what.highlights() > 0) {
            along.add(messages.count("articles.with.highlights", what.highlights()));
        }
        if (what.notes() > 0) {
            along.add(messages.count("articles.with.notes", what.notes()));
        }
        if (what.attributions() > 0) {
            along.add(messages.count("articles.with.attributions", what.attributions()));
        }
        var articles = messages.count("articles.count", what.articles());
        return along.isEmpty()
                ? messages.text("articles.removed", articles)
                : messages.text("articles.removed.with", articles,
                        String.join(messages.text("articles.list.and"), along));
    }
}
