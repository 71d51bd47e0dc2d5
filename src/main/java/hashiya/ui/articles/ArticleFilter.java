package hashiya.ui.articles;

import hashiya.text.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which articles are listed: those that have the words and meet the conditions.
///
/// @param text       words as they are typed, each of which stands somewhere in the facts
/// @param conditions in the order in which they came; none twice
record ArticleFilter(String text, List<Condition> conditions) {

    static final ArticleFilter NONE = new ArticleFilter("", List.of());

    ArticleFilter {
        conditions = conditions.stream().distinct().toList();
    }

    /// Whether it lets everything through.
    boolean isAll() {
        return text.isBlank() && conditions.isEmpty();
    }

    ArticleFilter withText(String typed) {
        return new ArticleFilter(typed, conditions);
    }

    ArticleFilter with(Condition more) {
        return new ArticleFilter(text, Stream.concat(conditions.stream(), Stream.of(more)).toList());
    }

    ArticleFilter without(Condition less) {
        return new ArticleFilter(text, conditions.stream().filter(each -> !each.equals(less)).toList());
    }

    /// From this date on; an unknown one means no limit.
    ArticleFilter from(PartialDate date) {
        return limited(Condition.Kind.FROM, new Condition.From(date), date);
    }

    /// Until this date, all of it; an unknown one means no limit.
    ArticleFilter to(PartialDate date) {
        return limited(Condition.Kind.TO, new Condition.To(date), date);
    }

    PartialDate from() {
        return limit(each -> each instanceof Condition.From(var date) ? Optional.of(date) : Optional.empty());
    }

    PartialDate to() {
        return limit(each -> each instanceof Condition.To(var date) ? Optional.of(date) : Optional.empty());
    }

    boolean asks(Condition condition) {
        return conditions.contains(condition);
    }

    private ArticleFilter limited(Condition.Kind kind, Condition limit, PartialDate date) {
        var others = new ArticleFilter(text, conditions.stream().filter(each -> each.kind() != kind).toList());
        return date.isKnown() ? others.with(limit) : others;
    }

    private PartialDate limit(Function<Condition, Optional<PartialDate>> reading) {
        return conditions.stream().flatMap(each -> reading.apply(each).stream()).findFirst()
                .orElse(PartialDate.UNKNOWN);
    }
}
