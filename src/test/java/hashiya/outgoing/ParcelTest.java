package hashiya.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.export.Draft;
import hashiya.export.ExportException;
import hashiya.export.Options;
import hashiya.export.Sample;
import hashiya.l10n.Language;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Question;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.outgoing.Shape.Single;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import hashiya.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParcelTest {

    private static final Map<Kind, Class<? extends Entity>> THINGS = Map.of(Kind.ARTICLE, Article.class, Kind.CLAIM,
            Claim.class, Kind.QUESTION, Question.class, Kind.SOURCE, Source.class, Kind.TAG, Tag.class);

    @TempDir
    private Path folder;

    /// Whatever can go out, in whatever format it can.
    private static List<Order> orders() {
        return Stream.of(Kind.values()).flatMap(kind -> Format.of(kind).stream().map(format -> order(format, kind)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nothing_is_at_its_place_before_it_is_delivered_and_then_all_is_as_foretold(Order order) throws IOException {
        var place = folder.resolve(order.format().shape() instanceof Single single ? "a." + single.ending() : "out/deep");
        try (var parcel = pack(order, place)) {
            assertFalse(parcel.items().isEmpty());
            assertEquals(parcel.items().size(), parcel.forecast().fresh().size());
            assertFalse(Files.exists(place));
            assertEquals(parcel.forecast().fresh(), parcel.deliver(Progress.NONE).written());
        }
        var before = contents();
        try (var again = pack(order, place)) {
            assertTrue(again.forecast().isIdle(), again.forecast().toString());
            assertEquals(again.forecast().unchanged(), again.deliver(Progress.NONE).unchanged());
        }
        assertEquals(List.copyOf(before.keySet()), List.copyOf(contents().keySet()));
    }

    @Test
    void what_is_new_changed_unchanged_and_no_longer_part_of_it_is_told_apart() throws IOException {
        var place = folder.resolve("vault");
        try (var first = pack(order(Format.MARKDOWN, Kind.EVERYTHING), place)) {
            first.deliver(Progress.NONE);
        }
        var index = place.resolve("index.md");
        var claim = place.resolve("claims").resolve(name(place.resolve("claims")));
        Files.delete(claim);
        try (var renamed = Parcel.pack(material(), new Order(Format.MARKDOWN, new Subject.Everything(),
                new Form(new Options(Options.standard().words(), Options.QuoteStyle.PLAIN, Options.Naming.ID, Set.of()),
                        PaperSize.A4)), place, Progress.NONE)) {
            var forecast = renamed.forecast();
            assertEquals(List.of("index.md"), forecast.changed());
            assertTrue(forecast.fresh().contains("articles/A3.md"), forecast.toString());
            assertTrue(forecast.orphaned().stream().anyMatch(each -> each.startsWith("articles/A3 ")));
            assertFalse(forecast.orphaned().contains(place.relativize(claim).toString()));
            assertEquals(forecast.written(place), renamed.deliver(Progress.NONE));
            assertFalse(Files.exists(place.resolve(forecast.orphaned().getFirst())));
        }
        Files.writeString(index, "mine");
        try (var barred = pack(order(Format.MARKDOWN, Kind.EVERYTHING), place)) {
            assertEquals(List.of("index.md"), barred.forecast().barred());
            var before = contents();
            assertThrows(ExportException.class, () -> barred.deliver(Progress.NONE));
            assertEquals(before, contents());
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_file_that_is_not_ours_is_in_the_way_and_stays(Order order) throws IOException {
        if (order.format().shape() instanceof Single single) {
            var place = Files.writeString(folder.resolve("a." + single.ending()), "mine");
            try (var parcel = pack(order, place)) {
                assertEquals(List.of("a." + single.ending()), parcel.forecast().barred());
                assertThrows(ExportException.class, () -> parcel.deliver(Progress.NONE));
            }
            assertEquals(Map.of("a." + single.ending(), "mine"), contents());
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void what_is_stopped_leaves_nothing_behind(Order order) throws IOException {
        var counts = Stream.of(Format.MARKDOWN, Format.HTML, Format.PDF, Format.PNG).anyMatch(order.format()::equals);
        if (counts) {
            assertThrows(CancellationException.class, () -> Parcel.pack(material(), order, folder.resolve("out"),
                    (done, total) -> {
                        if (done > 0 || total < 2) {
                            throw new CancellationException();
                        }
                    }));
        }
        assertEquals(Map.of(), contents());
    }

    @Test
    void an_export_that_is_stopped_while_it_is_delivered_leaves_the_last_one_whole() throws IOException {
        var place = folder.resolve("vault");
        try (var first = pack(order(Format.MARKDOWN, Kind.ARTICLE), place)) {
            first.deliver(Progress.NONE);
        }
        var before = contents();
        try (var parcel = pack(order(Format.MARKDOWN, Kind.EVERYTHING), place)) {
            assertThrows(CancellationException.class, () -> parcel.deliver((done, total) -> {
                if (done > 3 && total > 3) {
                    throw new CancellationException();
                }
            }));
        }
        assertEquals(before, contents());
    }

    @Test
    void words_of_pages_are_there_to_be_read_and_lie_beside_the_files_not_among_them() throws IOException {
        var place = folder.resolve("pages");
        try (var parcel = pack(order(Format.PDF, Kind.ARTICLE), place)) {
            assertTrue(parcel.items().getFirst().words().get().contains(Sample.snapshot().all(Claim.class).getFirst()
                    .proposition().substring(0, 10)));
            assertEquals(parcel.items().getFirst().bytes(), parcel.items().getFirst().file().bytes().length);
            parcel.deliver(Progress.NONE);
        }
        assertEquals(Set.of(".hashiya-export", "articles"), names(place));
        assertEquals(Set.of("pages"), names(folder));
    }

    @Test
    void a_draft_becomes_its_folder_in_one_move_or_not_at_all() throws IOException {
        var order = order(Format.CSV, Kind.EVERYTHING);
        try (var draft = Draft.near(folder.resolve("a/b"))) {
            order.write(material(), draft::add, Progress.NONE);
            assertEquals(1, names(folder).size());
            draft.become(folder.resolve("a/b"));
        }
        assertTrue(names(folder.resolve("a/b")).containsAll(Set.of("notes.csv", ".hashiya-export")));
        assertEquals(Set.of("a"), names(folder));
        try (var draft = Draft.near(folder.resolve("a/b"))) {
            order.write(material(), draft::add, Progress.NONE);
            assertThrows(ExportException.class, () -> draft.become(folder.resolve("a/b")));
        }
        assertEquals(Set.of("b"), names(folder.resolve("a")));
    }

    private static Order order(Format format, Kind kind) {
        return new Order(format, switch (kind) {
            case EVERYTHING -> new Subject.Everything();
            case BOARD -> Subject.Board.WHOLE;
            default -> new Subject.One(Sample.snapshot().all(THINGS.get(kind)).getFirst().id());
        }, new Form(Options.in(Language.ARABIC), PaperSize.A4));
    }

    private static Parcel pack(Order order, Path place) {
        return Parcel.pack(material(), order, place, Progress.NONE);
    }

    private static Material material() {
        return new Material(Sample.snapshot(), Sample.TEXTS, (article, _) ->
                Sample.TEXTS.apply(Sample.snapshot().get(Article.class, article)));
    }

    private static Set<String> names(Path in) throws IOException {
        try (var all = Files.list(in)) {
            return all.map(each -> each.getFileName().toString()).collect(java.util.stream.Collectors.toSet());
        }
    }

    private static String name(Path in) throws IOException {
        return names(in).stream().sorted().findFirst().orElseThrow();
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var each : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(each).toString(), Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
