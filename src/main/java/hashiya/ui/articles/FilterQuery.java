package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.TagId;
import hashiya.search.query.Choice;
import hashiya.search.query.Field;
import hashiya.search.query.Query;
import hashiya.search.query.Tongue;
import hashiya.text.PartialDate;
import hashiya.ui.articles.Condition.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A filter in the words of the one query language, as it is kept, and back.
final class FilterQuery {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Map<ReadState, Choice> STATES = Map.of(ReadState.UNREAD, Choice.UNREAD, ReadState.READING,
            Choice.READING, ReadState.DONE, Choice.DONE);
    private static final Map<Holding, Choice> HOLDINGS = Map.of(Holding.HIGHLIGHTS, Choice.HAS_HIGHLIGHTS,
            Holding.NOTES, Choice.HAS_NOTES, Holding.CLAIMS, Choice.HAS_CLAIMS);

    private FilterQuery() {
    }

    /// @param path says how a tag is called, from the top of the codebook down
    static String write(ArticleFilter filter, Function<TagId, String> path) {
        var parts = new ArrayList<Query>();
        Stream.of(filter.text().strip().split("\\s+")).flatMap(each -> value(each).stream()).forEach(parts::add);
        var kinds = new LinkedHashMap<Kind, List<Query>>();
        filter.conditions().forEach(each -> clause(each, path).ifPresent(clause ->
                kinds.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(clause)));
        kinds.forEach((kind, clauses) -> {
            if (kind == Kind.HAS || clauses.size() == 1) {
                parts.addAll(clauses);
            } else {
                parts.add(new Query.Or(clauses));
            }
        });
        return Query.all(parts).print(Tongue.ENGLISH);
    }

    /// @param tags the tags of that path
    /// @return nothing where it asks for more than the library can be filtered by
    static Optional<ArticleFilter> read(String kept, Function<String, Optional<TagId>> tags) {
        var filter = ArticleFilter.NONE;
        var parts = Query.parse(kept).query().map(FilterQuery::parts).orElse(List.of());
        for (var part : parts) {
            var next = with(filter, part, tags);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            filter = next.get();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(filter);
    }

    private static List<Query> parts(Query query) {
        return query instanceof Query.And(var parts) ? parts : query.isEverything() ? List.of() : List.of(query);
    }

    private static Optional<ArticleFilter> with(ArticleFilter filter, Query part,
            Function<String, Optional<TagId>> tags) {
        return switch (part) {
            case Query.Word(var word) -> Optional.of(filter.withText((filter.text() + " " + word).strip()));
            case Query.Phrase(var words) when !words.contains(" ") ->
                    Optional.of(filter.withText((filter.text() + " " + words).strip()));
            case Query.Clause clause -> condition(clause, tags).map(filter::with);
            case Query.Or(var choices) -> any(filter, choices, tags);
            default -> Optional.empty();
        };
    }

    /// One of several, which the library lets choose only among things of a kind.
    private static Optional<ArticleFilter> any(ArticleFilter filter, List<Query> choices,
            Function<String, Optional<TagId>> tags) {
        var conditions = choices.stream().flatMap(each -> each instanceof Query.Clause clause
                ? condition(clause, tags).stream() : Stream.empty()).toList();
        var kinds = conditions.stream().map(Condition::kind).distinct().toList();
        if (conditions.size() < choices.size() || kinds.size() != 1
                || !List.of(Kind.OUTLET, Kind.TAG, Kind.LANGUAGE, Kind.STATE).contains(kinds.getFirst())) {
            return Optional.empty();
        }
        var more = filter;
        for (var each : conditions) {
            more = more.with(each);
        }
        return Optional.of(more);
    }

    private static Optional<Query> value(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PLAIN.matcher(words).matches() ? new Query.Word(words) : new Query.Phrase(words));
        } catch (IllegalArgumentException e) {
            // A word that a query reads as something else, such as OR.
            return Optional.of(new Query.Phrase(words));
        }
    }

    private static Optional<Query> clause(Condition condition, Function<TagId, String> path) {
        return switch (condition) {
            case Condition.Outlet(var outlet) -> whole(Field.OUTLET, outlet);
            case Condition.Tagged(var tag) -> whole(Field.TAG, path.apply(tag));
            case Condition.Language(var language) ->
                    value(language).map(each -> new Query.Clause(Field.LANGUAGE, each));
            case Condition.State(var state) -> Optional.of(STATES.get(state).clause());
            case Condition.Has(var what) -> Optional.of(HOLDINGS.get(what).clause());
            case Condition.From(var date) -> Optional.of(date(Field.AFTER, beside(date, -1)));
            case Condition.To(var date) -> Optional.of(date(Field.BEFORE, beside(date, 1)));
        };
    }

    private static Optional<Query> whole(Field field, String name) {
        return name.codePoints().noneMatch(Character::isLetterOrDigit) ? Optional.empty()
                : Optional.of(new Query.Clause(field, new Query.Phrase(name)));
    }

    private static Query date(Field field, PartialDate date) {
        return new Query.Clause(field, new Query.Word(date.iso()));
    }

    private static Optional<Condition> condition(Query.Clause clause, Function<String, Optional<TagId>> tags) {
        var value = switch (clause.value()) {
            case Query.Word(var letters) -> letters;
            case Query.Phrase(var words) -> words;
            default -> "";
        };
        return value.isEmpty() ? Optional.empty() : switch (clause.field()) {
            case OUTLET -> Optional.of(new Condition.Outlet(value));
            case TAG -> tags.apply(value).map(Condition.Tagged::new);
            case LANGUAGE -> Optional.of(new Condition.Language(value));
            case STATE -> key(STATES, value).map(Condition.State::new);
            case HAS -> key(HOLDINGS, value).map(Condition.Has::new);
            case AFTER -> PartialDate.parse(value).map(each -> new Condition.From(beside(each, 1)));
            case BEFORE -> PartialDate.parse(value).map(each -> new Condition.To(beside(each, -1)));
            default -> Optional.empty();
        };
    }

    private static <K> Optional<K> key(Map<K, Choice> choices, String word) {
        return choices.entrySet().stream().filter(each -> each.getValue().word().equals(word)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// The day, month or year before or behind: after 2016 is from 2017 on.
    private static PartialDate beside(PartialDate date, int step) {
        return switch (date.iso().length()) {
            case 4 -> new PartialDate(Year.parse(date.iso()).plusYears(step).toString());
            case 7 -> new PartialDate(YearMonth.parse(date.iso()).plusMonths(step).toString());
            default -> PartialDate.of(LocalDate.parse(date.iso()).plusDays(step));
        };
    }
}
