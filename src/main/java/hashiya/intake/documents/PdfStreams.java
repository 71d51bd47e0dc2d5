package hashiya.intake.documents;

import hashiya.intake.documents.DocumentException.Trouble;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks, before anything is made of a PDF, at what its packed streams would grow to: the library that reads them
/// unpacks each into memory as a whole.
final class PdfStreams {

    /// In bytes. A picture of a large map is as large; nothing of words is.
    private static final long LARGEST = 256L << 20;

    /// In bytes; below, a thousandfold growth does no harm.
    private static final long HARMLESS = 32L << 20;
    private static final int RATIO = 300;

    private final byte[] bytes;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws DocumentException if one of them grows beyond all honesty
    static void check(byte[] bytes) throws DocumentException {
        new PdfStreams(bytes).check();
    }

    private void check() throws DocumentException {
        for (var at = next(0); at >= 0; at = next(at)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new DocumentException(Trouble.TOO_LONG, "Nobody wants it any more");
            }
            if (isPacked(bytes, at, bytes.length)) {
                grow(at);
            }
        }
    }

    /// Where the next stream begins.
    private int next(int from) {
        for (var at = from; at + 8 < bytes.length; at++) {
            if (bytes[at] == 's' && bytes[at + 1] == 't' && bytes[at + 2] == 'r' && bytes[at + 3] == 'e'
                    && bytes[at + 4] == 'a' && bytes[at + 5] == 'm' && (at == 0 || bytes[at - 1] != 'd')) {
                var start = at + 6;
                start += bytes[start] == '\r' ? 1 : 0;
                return start + (bytes[start] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private void grow(int start) throws DocumentException {
        var outer = new Inflater();
        var inner = new Inflater();
        try {
            outer.setInput(bytes, start, bytes.length - start);
            count(outer, inner);
        } catch (DataFormatException e) {
            // What is broken is found again, and said, by the one who reads it.
        } finally {
            outer.end();
            inner.end();
        }
    }

    /// A stream may be packed twice over.
    private static void count(Inflater outer, Inflater inner) throws DataFormatException, DocumentException {
        var out = new byte[1 << 16];
        var again = new byte[1 << 16];
        var twice = false;
        for (var size = outer.inflate(out); size > 0; size = outer.inflate(out)) {
            twice |= outer.getBytesWritten() == size && isPacked(out, 0, size);
            if (twice) {
                inner.setInput(out, 0, size);
                while (inner.inflate(again) > 0) {
                    refuse(inner.getBytesWritten(), outer.getBytesRead());
                }
            }
            refuse(outer.getBytesWritten(), outer.getBytesRead());
        }
    }

    private static void refuse(long size, long packed) throws DocumentException {
        if (size > LARGEST || size > HARMLESS && size / RATIO > packed) {
            throw new DocumentException(Trouble.BOMB, "A stream grows to " + size + " bytes");
        }
    }

    /// By the two bytes that zlib begins with.
    private static boolean isPacked(byte[] bytes, int at, int end) {
        return at + 2 <= end && (bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
    }
}
