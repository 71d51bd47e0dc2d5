package hashiya.ui.tags;

import hashiya.text.Paragraph;
import hashiya.text.Paragraphs;
import hashiya.text.Sentences;
import hashiya.text.TextRange;
import hashiya.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How much around a hit is tagged.
enum Extent {
    WORDS,
    SENTENCE,
    PARAGRAPH;

    /// Grows the hits of one text to the whole words, sentences or paragraphs that they reach into. The text is cut up
    /// once, however many hits there are.
    UnaryOperator<TextRange> in(String text) {
        return switch (this) {
            case WORDS -> grow(offset -> Words.at(text, offset).filter(word -> word.contains(offset)));
            case SENTENCE -> grow(among(Sentences.in(text, new TextRange(0, text.length()))));
            case PARAGRAPH -> grow(among(Paragraphs.of(text).all().stream().map(Paragraph::range)
                    .flatMap(Optional::stream).toList()));
        };
    }

    private static UnaryOperator<TextRange> grow(Function<Integer, Optional<TextRange>> at) {
        return hit -> new TextRange(
                at.apply(hit.start()).map(each -> Math.min(each.start(), hit.start())).orElse(hit.start()),
                at.apply(hit.end() - 1).map(each -> Math.max(each.end(), hit.end())).orElse(hit.end()));
    }

    private static Function<Integer, Optional<TextRange>> among(List<TextRange> stretches) {
        var byStart = new TreeMap<Integer, TextRange>();
        stretches.forEach(each -> byStart.put(each.start(), each));
        return offset -> Optional.ofNullable(byStart.floorEntry(offset)).map(Map.Entry::getValue)
                .filter(each -> each.contains(offset));
    }
}
