package hashiya.model;

/// How a piece of evidence sits with a hypothesis, in the signs of the analysis of competing hypotheses (Heuer).
public enum Consistency {
    VERY_CONSISTENT("CC"),
    CONSISTENT("C"),
    NEUTRAL("N"),
    INCONSISTENT("I"),
    VERY_INCONSISTENT("II"),
    NOT_APPLICABLE("NA");

    private final String sign;

    Consistency(String sign) {
        this.sign = sign;
    }

    /// `CC`, `C`, `N`, `I`, `II` or `NA`, in every language.
    public String sign() {
        return sign;
    }
}
