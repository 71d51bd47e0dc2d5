package hashiya.intake.documents;

/// Why a document gave no text.
public final class DocumentException extends Exception {

    public enum Trouble {
        /// Its structure does not hold together.
        DAMAGED,
        /// It opens with a password or a licence only.
        ENCRYPTED,
        /// Pages are pictures, or their letters are shapes without a meaning.
        SCANNED,
        /// More comes out of it than there is room for.
        BOMB,
        /// It is longer than anything that is read, or takes longer than anyone waits.
        TOO_LONG,
        /// There is no text in it.
        EMPTY
    }

    private final Trouble trouble;

    public DocumentException(Trouble trouble, String message) {
        super(message);
        this.trouble = trouble;
    }

    public DocumentException(Trouble trouble, Throwable cause) {
        super(cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
