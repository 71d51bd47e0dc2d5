package hashiya.exchange.annotation;

import hashiya.exchange.Caveat.Reason;
import hashiya.exchange.IncomingPlace;
import hashiya.model.Colour;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One annotation as its file states it, before anything is known of where it goes.
///
/// @param id       its address; empty where it has none
/// @param created  in UTC
/// @param author   who made it, as the file calls them; empty where it does not say
/// @param own      the line that this program wrote into it, of something that is no annotation elsewhere
record Stated(String id, List<Mark> marks, List<Word> tags, List<Comment> comments, Optional<Colour> colour,
        Instant created, String author, Optional<String> own) {

    /// What an annotation is about.
    ///
    /// @param source  the address of the article, or of whatever else
    /// @param article our own name of the article; empty in files of others
    /// @param digest  of the article's bytes, 64 hexadecimal digits; empty where the file does not state it
    /// @param place   the passage; nothing where the whole is meant
    /// @param fault   why the passage cannot be read
    record Mark(String source, String article, String digest, Optional<? extends IncomingPlace> place,
            Optional<Reason> fault) {

        static Mark whole(String source) {
            return new Mark(source, "", "", Optional.empty(), Optional.empty());
        }

        Mark at(Optional<? extends IncomingPlace> found, Optional<Reason> why) {
            return new Mark(source, article, digest, found, why);
        }
    }

    /// A word that sorts, as a tag does.
    ///
    /// @param id our own name of the tag; empty in files of others
    record Word(String id, String value) {}

    /// @param id our own name of the note; empty in files of others
    record Comment(String id, String markdown, Instant created, Instant edited) {}

    /// What to call it in a sentence.
    String name() {
        return marks.stream().flatMap(each -> each.place().stream()).map(IncomingPlace::letters)
                .filter(each -> !each.isBlank()).findFirst()
                .or(() -> comments.stream().map(Comment::markdown).findFirst()).orElse(id);
    }
}
