package hashiya.claims.suggest;

import hashiya.model.Stance;
import java.util.Set;

/// A word that reports, in one of its forms.
///
/// @param lemma    the verb as the tables list it
/// @param openings what may lead from it to what is said
record ReportingVerb(String lemma, Form form, Set<Opening> openings, Stance stance) {

    enum Form {
        FINITE,
        /// «قائلا»: its subject is that of the sentence.
        PARTICIPLE,
        /// «قيل»: nobody says it.
        IMPERSONAL,
        /// «نقلت … عن …»
        PASSING_ON,
        /// «جاء في البيان أن»
        IN_DOCUMENT
    }

    boolean takes(Opening opening) {
        return openings.contains(opening);
    }

    /// The same verb where its vowels say that nobody is its subject: «ذُكر».
    ReportingVerb impersonal() {
        return new ReportingVerb(lemma, Form.IMPERSONAL, openings, Stance.RELAYS);
    }
}
