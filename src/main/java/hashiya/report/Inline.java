package hashiya.report;

import hashiya.model.ArticleId;
import hashiya.model.Id;
import java.util.Objects;

/// A part of a line.
public sealed interface Inline {

    /// Words of the program, in the language of the report.
    record Said(String words) implements Inline {

        public Said {
            Objects.requireNonNull(words);
        }
    }

    /// Words of somebody else, in whatever language; they come out letter by letter and order nothing around them.
    record Told(String words) implements Inline {

        public Told {
            Objects.requireNonNull(words);
        }
    }

    /// Words of the program that lead to a thing, where its page goes out too.
    record To(Id id, String words) implements Inline {

        public To {
            Objects.requireNonNull(id);
            Objects.requireNonNull(words);
        }
    }

    /// Digits and signs that read from left to right wherever they stand, such as `2017-07-11`: behind Arabic letters the
    /// parts of a day would change places.
    record Sign(String letters) implements Inline {

        public Sign {
            Objects.requireNonNull(letters);
        }
    }

    /// Letters for machines: a digest.
    record Code(String letters) implements Inline {

        public Code {
            Objects.requireNonNull(letters);
        }
    }

    /// What an article says it can be found under: mostly an address of the web, which may be anything.
    record Address(String url) implements Inline {

        public Address {
            Objects.requireNonNull(url);
        }

        /// Whether it can be followed: an address of the web, without a letter that would need another spelling.
        public boolean leadsOut() {
            return url.matches("https?://[^\\s<>\\p{Cntrl}]+");
        }
    }

    /// Leads to the evidence of an article at the end of the page.
    record Footnote(ArticleId article) implements Inline {

        public Footnote {
            Objects.requireNonNull(article);
        }
    }
}
