package hashiya.intake.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines that a page's data for machines gives as the body of its article. Often cut short there, so that this is
/// one voter among others, and abstains where nothing is stated.
final class StatedBody implements Voter {

    private static final int FEWEST_WORDS = 30;
    private static final int GRAM = 3;

    private final Set<List<String>> grams = new HashSet<>();

    StatedBody(String stated) {
        var words = words(stated);
        if (words.size() >= FEWEST_WORDS) {
            for (var at = 0; at + GRAM <= words.size(); at++) {
                grams.add(words.subList(at, at + GRAM));
            }
        }
    }

    @Override
    public String name() {
        return "stated";
    }

    @Override
    public BitSet choose(Outline outline) {
        var chosen = new BitSet();
        if (!grams.isEmpty()) {
            outline.blocks().stream().filter(this::isStated).forEach(block -> chosen.set(block.number()));
        }
        return chosen;
    }

    private boolean isStated(Block block) {
        var words = words(block.text());
        var found = 0;
        for (var at = 0; at + GRAM <= words.size(); at++) {
            found += grams.contains(words.subList(at, at + GRAM)) ? 1 : 0;
        }
        return words.size() > GRAM && found * 10 >= 7 * (words.size() - GRAM + 1);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}]+")).filter(each -> !each.isEmpty()).toList();
    }
}
