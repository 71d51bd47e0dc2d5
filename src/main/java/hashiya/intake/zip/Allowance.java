package hashiya.intake.zip;

/// How much may come out of a file, with the archives inside its archives counted in: so much that every honest file
/// fits, and never more than in proportion to the file.
public final class Allowance {

    /// Deflate shrinks written words to a third, markup to a fifteenth, and a thousandfold at the very most.
    static final int RATIO = 200;

    /// In bytes.
    static final long ALWAYS = 64L << 20;

    private long left;

    /// @param size of the outermost file, in bytes
    public Allowance(long size) {
        left = ALWAYS + RATIO * size;
    }

    void take(int count) throws TooMuchException {
        left -= count;
        if (left < 0) {
            throw new TooMuchException("The archives are larger inside than outside", true);
        }
    }
}
