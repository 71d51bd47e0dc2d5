package hashiya.ui.articles;

import hashiya.l10n.CoverageWords;
import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.ReadState;
import hashiya.model.TagId;
import hashiya.text.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Says things about articles in the interface language.
final class ArticleWords {

    private final Messages messages;

    ArticleWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String column(Column column) {
        return messages.text("articles.column." + column.word());
    }

    String way(ArticleOrder.Way way) {
        return messages.text("articles.way." + way.name().toLowerCase(Locale.ROOT));
    }

    String kind(Condition.Kind kind) {
        return messages.text("articles.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String state(ReadState state) {
        return messages.text("articles.state." + state.name().toLowerCase(Locale.ROOT));
    }

    String date(PartialDate date) {
        return DateWords.of(messages, date.iso());
    }

    /// The day of this place, as it is written in columns.
    String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneId.systemDefault()).toString();
    }

    /// @param tag a BCP 47 tag
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of(messages.language().tag()));
    }

    /// @param path says how a tag is called
    String condition(Condition condition, Function<TagId, String> path) {
        return switch (condition) {
            case Condition.Outlet(var outlet) -> outlet;
            case Condition.Tagged(var tag) -> path.apply(tag);
            case Condition.Language(var tag) -> language(tag);
            case Condition.State(var state) -> state(state);
            case Condition.Has(var what) -> messages.text("articles.has." + what.word());
            case Condition.From(var date) -> messages.text("articles.since", date(date));
            case Condition.To(var date) -> messages.text("articles.until", date(date));
        };
    }

    /// A number as it stands in a column.
    String number(int number) {
        return messages.text("articles.number", number);
    }

    /// How many of something are in it: `highlights` or `claims`.
    String sign(String what, int number) {
        return messages.count("articles.sign." + what, number);
    }

    String printings(int number) {
        return messages.count("articles.printings", number);
    }

    /// How many are listed, and of how many if not all are.
    String shown(int shown, int all) {
        return shown == all ? messages.count("articles.count", all)
                : messages.text("articles.shown", String.valueOf(shown), messages.count("articles.count", all));
    }

    /// A row as a screen reader says it.
    String spoken(ArticleRow row, boolean isNew) {
        var parts = new ArrayList<>(List.of(isNew ? messages.text("search.new") : "", row.title(), printing(row.printing()), row.outlet(), date(row.published()),
                state(row.article().state()), sign("highlights", row.tally().highlights()),
                sign("claims", row.tally().claims()), worked(row.worked())));
        parts.removeIf(String::isBlank);
        return String.join(messages.text("articles.list.comma"), parts);
    }

    /// How far it is worked through; nothing where nobody has begun.
    String worked(Worked worked) {
        return worked.isBegun() ? CoverageWords.of(messages, worked.paragraphs(), worked.read(), worked.marked(),
                worked.claimed()) : "";
    }

    String done(Done what) {
        return switch (what) {
            case Done.Removed removed -> removed(removed);
            case Done.Stopped(var articles, var meant) -> messages.text("articles.removed.stopped",
                    String.valueOf(articles), messages.count("articles.count", meant));
            case Done.Amended(var articles) ->
                    messages.text("articles.amended", messages.count("articles.count", articles));
        };
    }

    /// A kept filter with how many it lists that are new.
    String saved(String name, int fresh) {
        return fresh == 0 ? name
                : messages.text("articles.saved.counted", name, messages.count("search.saved.new", fresh));
    }

    String selected(int articles) {
        return messages.text("articles.selected", messages.count("articles.count", articles));
    }

    String amending(int articles) {
        return messages.text("articles.amend.title", messages.count("articles.count", articles));
    }

    /// What an amendment would do.
    String preview(Amendment.Preview preview) {
        var changing = messages.count("articles.amend.changing", preview.changing());
        return preview.already() == 0 ? changing : messages.text("articles.amend.preview", changing,
                messages.count("articles.amend.already", preview.already()));
    }

    private String printing(Printing printing) {
        return switch (printing.place()) {
            case ALONE -> "";
            case FOLDED -> messages.text("articles.story.folded", printings(printing.printings()));
            case OPEN -> messages.text("articles.story.open", printings(printing.printings()));
            case BELOW -> messages.text("articles.story.below");
        };
    }

    private String removed(Done.Removed what) {
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
