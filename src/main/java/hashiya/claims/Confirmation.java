package hashiya.claims;

import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Credibility;
import hashiya.model.Snapshot;
import hashiya.model.Stance;
import java.util.List;

/// When a claim may be rated `1`, confirmed by independent sources: two origins assert it, or there is a reason in
/// words.
public final class Confirmation {

    private static final int ORIGINS = 2;

    private Confirmation() {
    }

    public static boolean isGrounded(Agreement agreement, String reason) {
        return agreement.origins(Stance.ASSERTS) >= ORIGINS || !reason.isBlank();
    }

    /// The claims that are rated `1` and have lost their ground since, in the order of ids.
    public static List<ClaimId> groundless(Snapshot snapshot) {
        return snapshot.all(Claim.class).stream().filter(each -> each.credibility() == Credibility.CONFIRMED)
                .filter(each -> !isGrounded(Agreement.of(each.id(), snapshot), each.reason())).map(Claim::id).toList();
    }
}
