package hashiya.intake.documents;

import hashiya.model.Hidden;
import hashiya.model.Remark;
import java.util.List;
import java.util.Objects;

/// The text of a document, and what it says of itself.
///
/// @param text    paragraphs with an empty line between them
/// @param hidden  lines that are no part of the article, such as the heads and feet of pages
/// @param about   each of them empty where nothing is said
public record Document(String text, About about, List<Hidden> hidden, List<Remark> remarks) {

    /// The longest text that is read of one document, in UTF-16 units.
    static final int LONGEST = 32 << 20;

    /// @param created  as stated, when the document was made: seldom when the article was published
    /// @param language a BCP 47 tag
    public record About(String title, String author, String publisher, String published, String created,
            String language) {

        public static final About NOTHING = new About("", "", "", "", "", "");

        public About {
            Objects.requireNonNull(title);
            Objects.requireNonNull(author);
            Objects.requireNonNull(publisher);
            Objects.requireNonNull(published);
            Objects.requireNonNull(created);
            Objects.requireNonNull(language);
        }
    }

    public Document {
        Objects.requireNonNull(text);
        Objects.requireNonNull(about);
        hidden = List.copyOf(hidden);
        remarks = List.copyOf(remarks);
    }
}
