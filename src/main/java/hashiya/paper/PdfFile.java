package hashiya.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/// A PDF 1.7 file (ISO 32000-1) while it is written: numbered objects one behind the other, then the table of where
/// they begin. It holds no time, so that the same document is the same bytes.
final class PdfFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    /// Where each object begins; 0 where it is not written yet.
    private final List<Integer> places = new ArrayList<>();

    PdfFile() {
        ascii("%PDF-1.7\n");
        // Four bytes above 127 tell programs that copy files that this is no text.
        bytes.writeBytes(new byte[] {'%', (byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    /// The number of an object that will be written.
    int reserve() {
        places.add(0);
        return places.size();
    }

    int write(String object) {
        var number = reserve();
        write(number, object);
        return number;
    }

    void write(int number, String object) {
        begin(number);
        ascii(object + "\nendobj\n");
    }

    /// @param entries of the stream's dictionary, but for its length and filter
    int stream(byte[] content, String entries) {
        var number = reserve();
        var packed = packed(content);
        begin(number);
        ascii("<< /Length " + packed.length + " /Filter /FlateDecode" + entries + " >>\nstream\n");
        bytes.writeBytes(packed);
        ascii("\nendstream\nendobj\n");
        return number;
    }

    /// The whole file.
    ///
    /// @param id 32 hexadecimal digits, the same for the same document
    byte[] close(int catalog, int info, String id) {
        var table = bytes.size();
        ascii("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> ascii("0".repeat(10 - place.toString().length()) + place + " 00000 n \n"));
        ascii("trailer\n<< /Size " + (places.size() + 1) + " /Root " + catalog + " 0 R /Info " + info
                + " 0 R /ID [<" + id + "> <" + id + ">] >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    /// A text string in any script.
    static String text(String words) {
        return "<FEFF" + hex(words) + ">";
    }

    /// UTF-16, big end first.
    static String hex(String letters) {
        return java.util.HexFormat.of().withUpperCase().formatHex(letters.getBytes(StandardCharsets.UTF_16BE));
    }

    /// A number with two decimals at most, whatever the machine's language.
    static String number(double value) {
        var hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : Double.toString(hundredths / 100.0);
    }

    private void begin(int number) {
        places.set(number - 1, bytes.size());
        ascii(number + " 0 obj\n");
    }

    private void ascii(String words) {
        bytes.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(content);
            deflater.finish();
            var buffer = new byte[8_192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }
}
