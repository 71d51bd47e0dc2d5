package hashiya.bench;

import hashiya.claims.Confirmation;
import hashiya.claims.Contrast;
import hashiya.claims.Coupling;
import hashiya.claims.Duplicates;
import hashiya.claims.Matching;
import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.HighlightId;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.Folding;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the reckoning with 2,000 claims, 500 sources and 10,000 attributions costs: offers while a proposition is typed,
/// next to looking for its words in every claim, and what figures, ratings and repetitions tell. Milliseconds.
public final class ClaimsBench {

    private static final int CLAIMS = 2_000;
    private static final int SOURCES = 500;
    private static final int ATTRIBUTIONS = 10_000;
    private static final int QUESTIONS = 40;
    private static final int ROUNDS = 60;
    private static final String TYPED = "يُحتجز نحو 300 منشق عن التنظيم في معسكر بمحافظة إدل";

    private final Random random = new Random(1);
    private final List<String> words = IntStream.range(0, 3_000).mapToObj(each -> word()).toList();

    private ClaimsBench() {
    }

    public static void main(String[] arguments) {
        new ClaimsBench().run();
    }

    private void run() {
        var snapshot = snapshot();
        var claims = snapshot.all(Claim.class);
        var matching = Matching.of(claims);
        var passage = sentence(350);
        System.out.printf("%-62s %9s %9s%n", "ms", "p50", "p95");
        show("baseline: fold 2,000 claims, look for each word typed", () -> baseline(claims));
        show("offers for what is typed, of 2,000 claims", () -> matching.typed(TYPED, 3));
        show("offers for a passage of 350 words", () -> matching.passage(passage, 3));
        show("make the index of the offers anew", () -> Matching.of(claims));
        var question = snapshot.all(Question.class).getFirst().id();
        show("figures against each other, a question of 250 accounts", () -> Contrast.in(question, snapshot));
        show("letters and digits of 10,000 attributions", () -> Coupling.of(snapshot).correlation());
        show("attributions recorded twice among 10,000", () -> Duplicates.in(snapshot.all(Attribution.class)));
        show("claims rated 1 without ground", () -> Confirmation.groundless(snapshot));
    }

    private static List<Claim> baseline(List<Claim> claims) {
        var wanted = Stream.of(fold(TYPED).split("\\s+")).filter(word -> word.length() > 2).toList();
        return claims.stream().filter(claim -> wanted.stream().allMatch(fold(claim.proposition())::contains))
                .limit(3).toList();
    }

    private static String fold(String text) {
        return Folding.fold(text).text();
    }

    private Snapshot snapshot() {
        var questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(each -> new Question(new QuestionId(each), sentence(5))).toList();
        var sources = IntStream.rangeClosed(1, SOURCES).mapToObj(each -> new Source(new SourceId(each), sentence(2),
                SourceKind.PERSON, List.of(), Reliability.values()[random.nextInt(6)], "")).toList();
        var claims = new ArrayList<Claim>();
        for (var number = 1; number <= CLAIMS; number++) {
            claims.add(new Claim(new ClaimId(number), sentence(14), Credibility.of(1 + random.nextInt(6)), "",
                    Optional.of(new QuestionId(1 + number % QUESTIONS)), PartialDate.UNKNOWN, ""));
        }
        var attributions = IntStream.rangeClosed(1, ATTRIBUTIONS).mapToObj(this::attribution).toList();
        return Snapshot.of("w", List.of(questions, sources, claims, attributions));
    }

    private Attribution attribution(int number) {
        var figure = new Quantity(BigDecimal.valueOf(random.nextInt(1_000)), Bound.values()[random.nextInt(4)], "مقاتل");
        return new Attribution(new AttributionId(number), new ClaimId(1 + number % CLAIMS),
                new HighlightId(new ArticleId(1), number), Stance.values()[random.nextInt(3)],
                List.of(new SourceId(1 + random.nextInt(SOURCES))), PartialDate.UNKNOWN, "", List.of(figure),
                Instant.EPOCH);
    }

    private String sentence(int length) {
        return IntStream.range(0, length).mapToObj(_ -> words.get(Math.min(random.nextInt(3_000),
                random.nextInt(3_000)))).collect(Collectors.joining(" "));
    }

    private String word() {
        return random.ints(3 + random.nextInt(4), 0, 28).mapToObj(each -> Character.toString('ا' + each))
                .collect(Collectors.joining());
    }

    private static void show(String name, Runnable work) {
        var times = new ArrayList<Double>();
        for (var round = 0; round < 2 * ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        var warm = times.subList(ROUNDS, times.size()).stream().sorted().toList();
        System.out.printf("%-62s %9.2f %9.2f%n", name, warm.get(ROUNDS / 2), warm.get(ROUNDS * 95 / 100));
    }
}
