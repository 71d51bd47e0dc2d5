package hashiya.claims;

import hashiya.model.ArticleId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.HighlightId;
import hashiya.model.QuestionId;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.model.SourceKind;
import hashiya.model.Stance;
import hashiya.text.Bound;
import hashiya.text.PartialDate;
import hashiya.text.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Claims, sources and attributions to test with.
final class Setting {

    static final QuestionId QUESTION = new QuestionId(1);

    private Setting() {
    }

    static Claim claim(int number, String proposition) {
        return new Claim(new ClaimId(number), proposition, Credibility.CANNOT_BE_JUDGED, "", Optional.of(QUESTION),
                PartialDate.UNKNOWN, "");
    }

    static Source source(int number, Reliability letter) {
        return new Source(new SourceId(number), "مصدر " + number, SourceKind.PERSON, List.of(), letter, "");
    }

    static Attribution says(int number, Claim claim, int speaker, Stance stance, Quantity... figures) {
        return new Attribution(new AttributionId(number), claim.id(), new HighlightId(new ArticleId(1), speaker), stance,
                List.of(new SourceId(speaker)), PartialDate.UNKNOWN, "", List.of(figures), Instant.EPOCH);
    }

    static Quantity of(Bound bound, int number, String unit) {
        return new Quantity(BigDecimal.valueOf(number), bound, unit);
    }
}
