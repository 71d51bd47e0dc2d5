package hashiya.ui.shell;

import java.util.function.Consumer;

/// How the window tells what came of something.
///
/// @param onDone    shows in passing what was done
/// @param onTrouble shows a sentence that must not be missed, and what can be done about it
record News(Consumer<String> onDone, Consumer<Offer> onTrouble) {

    void done(String sentence) {
        onDone.accept(sentence);
    }

    void trouble(String sentence) {
        onTrouble.accept(Offer.none(sentence));
    }
}
