package hashiya.ui.claims;

import hashiya.model.Attribution;
import hashiya.model.ClaimId;
import hashiya.model.SourceId;
import hashiya.ui.desk.Passage;

/// The ways from one view of the claims panel to another.
interface Routes {

    void toClaim(ClaimId claim);

    void toSource(SourceId source);

    /// To all sources.
    void toSources();

    /// To the claim of an attribution, with the keyboard on that one.
    void toAttribution(Attribution attribution);

    /// To the form that changes an attribution.
    void toStatement(Attribution attribution);

    /// To the form that adds an attribution to a claim, from the passage that is selected in the reader.
    void toAttributing(ClaimId claim);

    /// To the form that adds an attribution to a claim, from a passage.
    void toAttributing(ClaimId claim, Passage passage);

    /// To the question which of a claim's accounts have one origin.
    void toOrigins(ClaimId claim);

    /// To the view of how far letters and digits move together.
    void toCoupling();

    /// To what is open about a claim, on the page of its question.
    void toOpenPoints(ClaimId claim);

    /// To the claims around one, on the page of its question.
    void toRelations(ClaimId claim);

    void back();

    /// Offers to undo what was just taken away.
    void removed(String sentence);
}
