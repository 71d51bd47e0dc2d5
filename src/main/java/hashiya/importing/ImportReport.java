package hashiya.importing;

import hashiya.importing.Outcome.Duplicate;
import hashiya.importing.Outcome.Imported;
import hashiya.importing.Outcome.Refused;
import hashiya.importing.Outcome.Renewed;
import hashiya.intake.Refusal;
import hashiya.model.ArticleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What came of an import, file by file as it is told: how much came in and was here already, what was refused and why.
/// Of a hundred thousand articles it holds no more than of a hundred.
public final class ImportReport implements Consumer<Outcome> {

    /// So many are named; the others are only counted.
    public static final int NAMED = 5_000;

    private final Map<Refusal.Reason, Integer> reasons = new EnumMap<>(Refusal.Reason.class);
    private final List<Refused> refused = new ArrayList<>();
    private final List<Imported> resembling = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private Optional<ArticleId> first = Optional.empty();
    private int imported;
    private int known;

    @Override
    public void accept(Outcome outcome) {
        switch (outcome) {
            case Imported article -> {
                imported++;
                first = first.or(() -> Optional.of(article.article().id()));
                if (article.resembles().isPresent() && resembling.size() < NAMED) {
                    resembling.add(article);
                }
            }
            case Renewed _ -> imported++;
            case Duplicate duplicate -> {
                known++;
                if (duplicates.size() < NAMED) {
                    duplicates.add(duplicate);
                }
            }
            case Refused refusal -> {
                reasons.merge(refusal.refusal().reason(), 1, Integer::sum);
                if (refused.size() < NAMED) {
                    refused.add(refusal);
                }
            }
        }
    }

    /// The first article that came in.
    public Optional<ArticleId> first() {
        return first;
    }

    public int imported() {
        return imported;
    }

    /// How many were here already.
    public int known() {
        return known;
    }

    public int refused() {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many files were refused for each reason.
    public Map<Refusal.Reason, Integer> reasons() {
        return Map.copyOf(reasons);
    }

    /// The first [#NAMED] files that were refused.
    public List<Refused> refusals() {
        return List.copyOf(refused);
    }

    /// The first [#NAMED] that were here already.
    public List<Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /// The first [#NAMED] articles that may be versions of others.
    public List<Imported> resembling() {
        return List.copyOf(resembling);
    }
}
