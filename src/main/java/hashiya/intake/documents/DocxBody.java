package hashiya.intake.documents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Reads the words of WordprocessingML: of tracked changes what was put in, not what was taken out.
final class DocxBody implements Xml.Listener {

    /// What is inside these is not read: what was deleted or moved away, codes of fields, and the copy of a text box
    /// for old programs.
    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "rPrChange", "pPrChange");

    private final Paragraphed paragraphs = new Paragraphed();
    private final Map<String, Integer> notes;
    private final String notesElement;
    private String lead = "";
    private int passedOver;
    private boolean isText;
    private boolean isDivider;

    DocxBody() {
        this("", new LinkedHashMap<>());
    }

    /// @param notesElement `footnote` or `endnote`, for the files of these
    /// @param notes        the numbers that the body gave them
    DocxBody(String notesElement, Map<String, Integer> notes) {
        this.notesElement = notesElement;
        this.notes = notes;
    }

    Paragraphed paragraphs() {
        return paragraphs;
    }

    /// The numbers that notes have in the text, by what the file calls them: `footnote:2`.
    Map<String, Integer> notes() {
        return notes;
    }

    @Override
    public void start(String name, XMLStreamReader at) throws DocumentException {
        if (passedOver > 0 || PASSED_OVER.contains(name)) {
            passedOver++;
            return;
        }
        switch (name) {
            case "p" -> begin();
            case "numPr" -> paragraphs.letters("• ");
            case "t" -> isText = true;
            case "tab" -> tab(at);
            case "br", "cr" -> paragraphs.letters("\n");
            case "noBreakHyphen" -> paragraphs.letters("\u2011");
            case "sym" -> paragraphs.letters(symbol(Xml.attribute(at, "char")));
            case "tr" -> paragraphs.beginRow();
            case "tc" -> paragraphs.beginCell();
            case "footnoteReference", "endnoteReference" -> refer(name.replace("Reference", ""), at);
            default -> beginNote(name, at);
        }
    }

    @Override
    public void end(String name) {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.end();
            case "t" -> isText = false;
            case "tr" -> paragraphs.endRow();
            default -> { }
        }
    }

    @Override
    public void text(String letters) throws DocumentException {
        if (isText && passedOver == 0 && !isDivider) {
            paragraphs.letters(letters);
        }
    }

    /// In the settings of a paragraph the same element is where a tabulator stops.
    private void tab(XMLStreamReader at) throws DocumentException {
        if (Xml.attribute(at, "pos").isEmpty()) {
            paragraphs.letters("\t");
        }
    }

    private void refer(String kind, XMLStreamReader at) throws DocumentException {
        var number = notes.computeIfAbsent(kind + ":" + Xml.attribute(at, "id"), _ -> notes.size() + 1);
        paragraphs.letters("[" + number + "]");
    }

    /// Two notes of every file are the lines that divide notes from the text.
    private void beginNote(String name, XMLStreamReader at) {
        if (!notesElement.isEmpty() && name.equals(notesElement)) {
            isDivider = !Xml.attribute(at, "type").isEmpty();
            var number = notes.get(notesElement + ":" + Xml.attribute(at, "id"));
            lead = number == null || isDivider ? "" : "[" + number + "] ";
        }
    }

    private void begin() {
        paragraphs.begin(lead);
        lead = "";
    }

    private static String symbol(String hexadecimal) {
        try {
            var letter = Integer.parseInt(hexadecimal, 16);
            return letter < 0xe000 && letter > 0x20 ? Character.toString(letter) : "•";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
