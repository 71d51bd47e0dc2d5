package hashiya.ui.articles;

import hashiya.model.ReadState;
import hashiya.model.TagId;
import hashiya.text.PartialDate;

/// One thing that is asked of the articles that are listed. Of outlets, languages, tags and states one is enough where
/// several are asked for; of everything else all must hold.
sealed interface Condition {

    /// @param outlet spelled as in the facts
    record Outlet(String outlet) implements Condition {}

    /// @param tag that tag, or one below it, is on a highlight
    record Tagged(TagId tag) implements Condition {}

    /// @param language a BCP 47 tag as in the facts
    record Language(String language) implements Condition {}

    record State(ReadState state) implements Condition {}

    record Has(Holding what) implements Condition {}

    /// @param date the first day, month or year
    record From(PartialDate date) implements Condition {}

    /// @param date the last day, month or year, all of it
    record To(PartialDate date) implements Condition {}

    /// What it is about, for conditions that are counted and chosen together.
    default Kind kind() {
        return switch (this) {
            case Outlet _ -> Kind.OUTLET;
            case Tagged _ -> Kind.TAG;
            case Language _ -> Kind.LANGUAGE;
            case State _ -> Kind.STATE;
            case Has _ -> Kind.HAS;
            case From _ -> Kind.FROM;
            case To _ -> Kind.TO;
        };
    }

    /// In the order in which they are offered.
    enum Kind {
        STATE,
        HAS,
        OUTLET,
        TAG,
        LANGUAGE,
        FROM,
        TO
    }
}
