package hashiya.intake.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// Reads the words of an OpenDocument text. Notes come behind the paragraph that refers to them.
final class OdtBody implements Xml.Listener {

    /// What was deleted, what reviewers wrote in the margin, and what stands in the heads and feet of pages.
    private static final Set<String> PASSED_OVER =
            Set.of("tracked-changes", "annotation", "automatic-styles", "master-styles", "forms", "ruby-text");

    private static final int MOST_SPACES = 100;

    private final Paragraphed paragraphs = new Paragraphed();
    private final Deque<String> leads = new ArrayDeque<>();
    private int passedOver;
    private boolean isCitation;
    private String citation = "";

    Paragraphed paragraphs() {
        return paragraphs;
    }

    @Override
    public void start(String name, XMLStreamReader at) throws DocumentException {
        if (passedOver > 0 || PASSED_OVER.contains(name)) {
            passedOver++;
            return;
        }
        switch (name) {
            case "p", "h" -> paragraphs.begin(leads.isEmpty() ? "" : leads.pop());
            case "list-item" -> leads.push("• ");
            case "s" -> paragraphs.letters(" ".repeat(spaces(Xml.attribute(at, "c"))));
            case "tab" -> paragraphs.letters("\t");
            case "line-break" -> paragraphs.letters("\n");
            case "table-row" -> paragraphs.beginRow();
            case "table-cell" -> paragraphs.beginCell();
            case "note-citation" -> isCitation = true;
            case "note-body" -> leads.push("[" + citation + "] ");
            default -> { }
        }
    }

    @Override
    public void end(String name) throws DocumentException {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        switch (name) {
            case "p", "h" -> paragraphs.end();
            case "table-row" -> paragraphs.endRow();
            case "note-citation" -> {
                isCitation = false;
                paragraphs.letters("[" + citation + "]");
            }
            case "list-item", "note-body" -> leads.clear();
            default -> { }
        }
    }

    @Override
    public void text(String letters) throws DocumentException {
        if (passedOver > 0) {
            return;
        }
        if (isCitation) {
            citation = letters.strip();
        } else {
            paragraphs.letters(letters.replaceAll("\\s+", " "));
        }
    }

    private static int spaces(String count) {
        return count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }
}
