package hashiya.intake.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Puts together a page that was sent in pieces (React's streaming): the pieces stand hidden at its end, and a script
/// would move each to the place that waits for it. A page that was saved as it was sent still has them there.
final class Streamed {

    private static final int MOST_PIECES = 5_000;

    private Streamed() {
    }

    static void putTogether(Document page) {
        page.select("div[hidden][id^=S:]").stream().limit(MOST_PIECES)
                .forEach(piece -> placeOf(page, piece.id().substring(2)).ifPresent(place -> move(piece, place)));
    }

    private static Optional<Element> placeOf(Document page, String number) {
        return Optional.ofNullable(page.getElementById("B:" + number))
                .or(() -> Optional.ofNullable(page.getElementById("P:" + number)))
                .filter(place -> place.normalName().equals("template"));
    }

    private static void move(Element piece, Element place) {
        if (place.parents().contains(piece)) {
            return;
        }
        for (var child : List.copyOf(piece.childNodes())) {
            place.before(child);
        }
        piece.remove();
        place.remove();
    }
}
