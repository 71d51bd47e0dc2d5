package hashiya.bench;

import hashiya.change.Change;
import hashiya.change.Change.Batch;
import hashiya.change.Change.Imported;
import hashiya.change.Deed;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Content;
import hashiya.model.DirectionChoice;
import hashiya.model.Evidence;
import hashiya.model.Facts;
import hashiya.model.ReadState;
import hashiya.model.Sha256;
import hashiya.model.TextVersion;
import hashiya.text.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A workspace of many articles, for what is measured of the library: facts are what it shows. Most texts are short; one
/// in ten is long, and every second of these is a copy of the one before, with a beginning of its own.
final class LibraryWorkspace {

    private static final int AT_A_TIME = 5_000;
    private static final List<String> OUTLETS = List.of("وكالة ستيب", "العربي الجديد", "صوت وصورة", "عنب بلدي", "BBC",
            "رويترز", "الشرق الأوسط", "صدى الشام", "القدس العربي", "الحياة", "الجزيرة نت", "روسيا اليوم");
    private static final List<String> WORDS = List.of("قائد", "جيش", "التحرير", "مقتل", "عشرات", "المدنيين", "قصف",
            "الغوطة", "الشرقية", "هدنة", "مفاوضات", "جنيف", "معبر", "حصار", "قافلة", "مساعدات", "انشقاق", "عناصر",
            "التنظيم", "ريف", "إدلب", "حلب", "دمشق", "اتفاق", "وقف", "إطلاق", "النار", "روسيا", "تركيا", "الأمم");

    private final SplittableRandom random = new SplittableRandom(7);
    private String lead = "";

    private LibraryWorkspace() {
    }

    static void fill(Library library, int articles) {
        var workspace = new LibraryWorkspace();
        for (var from = 0; from < articles; from += AT_A_TIME) {
            var many = Math.min(AT_A_TIME, articles - from);
            library.apply(fresh -> {
                var changes = new ArrayList<Change>();
                for (var each = 0; each < many; each++) {
                    changes.add(workspace.article(fresh.article()));
                }
                return new Batch(Deed.IMPORTED, changes);
            });
        }
    }

    private Imported article(ArticleId id) {
        var title = words(5 + random.nextInt(6));
        if (id.number() % 20 == 0) {
            lead = words(120);
        }
        var text = id + " " + title + ".\n" + (id.number() % 10 == 0 ? lead : "");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var facts = new Facts(title, "", pick(OUTLETS), "كاتب " + random.nextInt(400),
                PartialDate.of(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4_000))),
                "https://example.org/news/" + id, random.nextInt(20) == 0 ? "en" : "ar");
        var evidence = new Evidence(Sha256.of(bytes), bytes.length, id + ".txt", "UTF-8",
                Instant.EPOCH.plusSeconds(id.number()));
        return new Imported(new Article(id, facts, evidence, TextVersion.first(text), List.of(),
                DirectionChoice.BY_MAJORITY, ReadState.UNREAD), new Content(bytes, text));
    }

    private String words(int count) {
        return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(" "));
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
