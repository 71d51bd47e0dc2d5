package hashiya.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.text.Folding;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which claims that are there say what is being typed, or what stands in a passage: by the words they share, rare
/// words counting more than common ones.
///
/// Words are compared folded and without the article. A single letter in front («بإدلب», «وإدلب») is taken off only
/// where what is left is a word of the claim, so that names such as «وليد» and «بلال» stay whole, and the preposition
/// «على» is not the name «علي».
public final class Matching {

    /// @param share how much is shared, from 0 to 1
    public record Match(ClaimId claim, double share) {}

    private static final Comparator<Match> BEST =
            Comparator.comparingDouble(Match::share).reversed().thenComparing(Match::claim);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Cf}]+");
    private static final Pattern ARTICLE = Pattern.compile("(?:[وف]?[بك]?ال|[وف]?لل)(?=..)");
    private static final String CLITICS = "وفبكلس";

    /// Half of what is typed, by weight, must be there.
    private static final double TYPED = 0.5;
    /// Of a claim more must stand in a passage, which has many words.
    private static final double PASSAGE = 0.6;

    /// Folded words that say nothing alone.
    private static final Set<String> EMPTY = Stream.of(("في من عن إلى أن إن قد لا ما لم لن هو هي هم هذا هذه ذلك تلك "
            + "الذي التي الذين كان كانت مع بعد قبل أو ثم كل بين حتى عند له لها لهم به بها فيه فيها منه منها عنه كما "
                    + "the a an of in to and or was were is are that").split(" ")).map(each -> Folding.fold(each).text())
            .collect(Collectors.toUnmodifiableSet());

    private final Map<ClaimId, Set<String>> claims = new HashMap<>();
    private final TreeMap<String, Set<ClaimId>> byWord = new TreeMap<>();

    private Matching(Collection<Claim> all) {
        all.forEach(claim -> claims.put(claim.id(), words(claim.proposition())));
        claims.forEach((id, words) ->
                words.forEach(word -> byWord.computeIfAbsent(word, _ -> new HashSet<>()).add(id)));
    }

    public static Matching of(Collection<Claim> claims) {
        return new Matching(claims);
    }

    /// The claims that have most of what is typed, the nearest first. The last word may still be on its way.
    public List<Match> typed(String proposition, int limit) {
        var words = words(proposition);
        var last = proposition.isEmpty() || BETWEEN.matcher(proposition.substring(proposition.length() - 1)).matches()
                ? "" : stem(last(proposition));
        var all = 0.0;
        var shares = new HashMap<ClaimId, Double>();
        for (var word : words) {
            var found = word.equals(last) ? beginning(word) : having(word);
            var weight = weight(found.size());
            all += weight;
            found.forEach(id -> shares.merge(id, weight, Double::sum));
        }
        var whole = all;
        return best(shares.entrySet().stream().map(each -> new Match(each.getKey(), each.getValue() / whole)), TYPED,
                limit);
    }

    /// The claims of which most stands in a passage, the nearest first.
    public List<Match> passage(String letters, int limit) {
        var shares = new HashMap<ClaimId, Set<String>>();
        for (var word : words(letters)) {
            forms(word).forEach(form -> byWord.getOrDefault(form, Set.of())
                    .forEach(id -> shares.computeIfAbsent(id, _ -> new HashSet<>()).add(form)));
        }
        return best(shares.entrySet().stream().map(each ->
                new Match(each.getKey(), weight(each.getValue()) / weight(claims.get(each.getKey())))), PASSAGE, limit);
    }

    private static List<Match> best(Stream<Match> matches, double least, int limit) {
        return matches.filter(each -> each.share() >= least).sorted(BEST).limit(limit).toList();
    }

    private double weight(Set<String> words) {
        return words.stream().sorted().mapToDouble(word -> weight(byWord.get(word).size())).sum();
    }

    /// A word of no claim weighs as much as one of a single claim.
    private double weight(int having) {
        return Math.log(1 + (double) Math.max(1, claims.size()) / Math.max(1, having));
    }

    private Set<ClaimId> having(String word) {
        return forms(word).flatMap(form -> byWord.getOrDefault(form, Set.of()).stream()).collect(Collectors.toSet());
    }

    private Set<ClaimId> beginning(String word) {
        var found = having(word);
        if (word.length() > 1) {
            byWord.subMap(word, word + Character.MAX_VALUE).values().forEach(found::addAll);
        }
        return found;
    }

    /// The word, and the same with a single letter in front or without.
    private static Stream<String> forms(String word) {
        var longer = CLITICS.chars().mapToObj(letter -> (char) letter + word);
        var shorter = word.length() > 3 && CLITICS.indexOf(word.charAt(0)) >= 0
                ? Stream.of(word.substring(1)) : Stream.<String>empty();
        return Stream.of(Stream.of(word), word.length() > 2 ? longer : Stream.<String>empty(), shorter)
                .flatMap(each -> each);
    }

    private static Set<String> words(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !isPreposition(word)).map(Matching::fold)
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word)).map(Matching::stem)
                .collect(Collectors.toSet());
    }

    private static String last(String text) {
        return fold(BETWEEN.splitAsStream(text).reduce("", (_, word) -> word));
    }

    private static boolean isPreposition(String word) {
        return word.endsWith("ى") && fold(word).equals("علي");
    }

    private static String stem(String word) {
        var article = ARTICLE.matcher(word);
        return article.lookingAt() ? word.substring(article.end()) : word;
    }

    private static String fold(String word) {
        return Folding.fold(word).text();
    }
}
