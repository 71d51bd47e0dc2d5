package hashiya.model;

/// How far a piece of information is to be believed: the digit of the Admiralty system (NATO AJP-2.1).
///
/// `6` is "no basis to judge", not "worst": every new claim starts there.
public enum Credibility {
    CONFIRMED, PROBABLY_TRUE, POSSIBLY_TRUE, DOUBTFUL, IMPROBABLE, CANNOT_BE_JUDGED;

    /// From 1 to 6.
    public int digit() {
        return ordinal() + 1;
    }

    /// @throws IllegalArgumentException if the digit is not one of 1 to 6
    public static Credibility of(int digit) {
        if (digit < 1 || digit > values().length) {
            throw new IllegalArgumentException("Not a credibility: " + digit);
        }
        return values()[digit - 1];
    }
}
