package hashiya.model;

/// The lasting name of one [Entity]. Its text form is what the screen and the exports show.
public sealed interface Id permits ArticleId, SourceId, HighlightId, TagId, NoteId, ClaimId, AttributionId, RelationId,
        DistinctionId, QuestionId, OpenPointId, HypothesisId, AssessmentId, Colour,
        SavedSearchId, SynonymGroupId {

    static void requireNumber(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Ids count from 1, not from " + number);
        }
    }

    /// With three digits at least. Lists and margins write hundreds of ids at a time.
    static String padded(int number) {
        return number < 10 ? "00" + number : number < 100 ? "0" + number : String.valueOf(number);
    }
}
