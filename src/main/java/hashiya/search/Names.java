package hashiya.search;

import hashiya.search.query.Choice;
import hashiya.search.query.Field;
import hashiya.search.query.Tongue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;

/// The names that are in use in one state of the index, to complete what is typed.
final class Names {

    private static final List<Field> COUNTED = List.of(Field.OUTLET, Field.BYLINE, Field.TAG, Field.SOURCE,
            Field.LANGUAGE, Field.STANCE, Field.STATE, Field.HAS, Field.IN);
    /// Those that may be meant where no field is typed.
    private static final Set<Field> FREE = Set.of(Field.OUTLET, Field.TAG, Field.SOURCE);
    private static final int MOST_SOURCES = 100_000;

    private final List<Entry> entries = new ArrayList<>();

    /// @param plain each way to begin it, folded
    private record Entry(Completion completion, List<String> plain) {

        boolean begins(String typed) {
            return plain.stream().anyMatch(each -> each.startsWith(typed) || each.contains(" " + typed));
        }
    }

    Names(IndexSearcher searcher) throws IOException {
        Arrays.stream(Field.values()).forEach(each -> entries.add(new Entry(
                new Completion(each, Optional.empty(), Long.MAX_VALUE), each.names().flatMap(Names::beginnings).toList())));
        var counts = searcher.search(MatchAllDocsQuery.INSTANCE, new Gather<>(new FacetCounter(COUNTED))).counts();
        var aliases = aliases(searcher);
        counts.forEach((field, names) -> names.forEach((name, uses) -> entries.add(new Entry(
                new Completion(field, Optional.of(name), uses), plain(field, name, aliases)))));
        entries.sort(Comparator.comparingLong((Entry each) -> each.completion.uses()).reversed()
                .thenComparing(each -> each.completion.value().orElse("")));
    }

    /// The most used first; names of fields before all others.
    List<Completion> complete(String typed, int limit) {
        var colon = typed.indexOf(':');
        var field = colon < 0 ? Optional.<Field>empty() : Field.of(typed.substring(0, colon));
        var wanted = plain(field.isPresent() ? typed.substring(colon + 1) : typed);
        var open = field.isPresent() && wanted.isEmpty();
        if (wanted.isEmpty() && !open) {
            return List.of();
        }
        return entries.stream()
                .filter(each -> field.isPresent() ? each.completion.field() == field.get()
                        && each.completion.value().isPresent() : isFree(each.completion))
                .filter(each -> open || each.begins(wanted)).limit(limit).map(Entry::completion).toList();
    }

    private static boolean isFree(Completion completion) {
        return completion.value().isEmpty() || FREE.contains(completion.field());
    }

    private static List<String> plain(Field field, String name, Map<String, List<String>> aliases) {
        var choices = field.choices().stream().filter(each -> each.word().equals(name)).flatMap(Names::names);
        var others = field == Field.SOURCE ? aliases.getOrDefault(name, List.of()).stream() : choices;
        return Stream.concat(Stream.of(name), others).flatMap(Names::beginnings).toList();
    }

    private static Stream<String> names(Choice choice) {
        return Stream.of(Tongue.values()).map(choice::name);
    }

    /// What else the sources are called.
    private static Map<String, List<String>> aliases(IndexSearcher searcher) throws IOException {
        var sources = searcher.search(new TermQuery(new Term(Column.KIND, Choice.SOURCES.word())), MOST_SOURCES);
        var aliases = new HashMap<String, List<String>>();
        for (var each : sources.scoreDocs) {
            var stored = searcher.storedFields().document(each.doc, Set.of(Column.TITLE, Column.OTHERS));
            aliases.put(stored.get(Column.TITLE), List.of(stored.getValues(Column.OTHERS)));
        }
        return aliases;
    }

    /// The name, and the same without its article.
    private static Stream<String> beginnings(String name) {
        var plain = plain(name);
        return plain.startsWith("ال") && plain.length() > 4 ? Stream.of(plain, plain.substring(2)) : Stream.of(plain);
    }

    private static String plain(String name) {
        return Plain.of(name);
    }
}
