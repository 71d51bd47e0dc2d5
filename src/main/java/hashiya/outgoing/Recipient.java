package hashiya.outgoing;

import hashiya.exchange.Caveat;
import hashiya.export.ExportedFile;
import java.util.List;

/// Takes what is written, one file after the other, so that they are never all in memory.
public interface Recipient {

    /// A file whose bytes are a text, or an archive of texts.
    default void take(ExportedFile file) {
        take(file, "");
    }

    /// @param words what a reader of it can know, where its bytes are no text; else empty
    void take(ExportedFile file, String words);

    /// Hears what is called otherwise there, or could not be written as it is.
    default void tell(List<Caveat> caveats) {
    }
}
