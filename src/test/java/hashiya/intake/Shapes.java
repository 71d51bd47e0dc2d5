package hashiya.intake;

import java.util.Map;

/// Writes Arabic letters in the presentation forms that they take in a word, as old programs do.
final class Shapes {

    /// Letters that do not join to the next: alone and final. All others: alone, final, initial, medial.
    private static final String TWO = "اﺍأﺃإﺇآﺁدﺩذﺫرﺭزﺯوﻭؤﺅةﺓىﻯ";
    private static final String FOUR = "بﺏتﺕثﺙجﺝحﺡخﺥسﺱشﺵصﺹضﺽطﻁظﻅعﻉغﻍفﻑقﻕكﻙلﻝمﻡنﻥهﻩيﻱئﺉ";
    private static final Map<Character, Integer> LAM_ALEF =
            Map.of('آ', 0xfef5, 'أ', 0xfef7, 'إ', 0xfef9, 'ا', 0xfefb);

    private Shapes() {
    }

    static String of(String text) {
        var shaped = new StringBuilder();
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            var joinsBefore = at > 0 && isDual(text.charAt(at - 1));
            var behind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (letter == 'ل' && LAM_ALEF.containsKey(behind)) {
                shaped.append((char) (LAM_ALEF.get(behind) + (joinsBefore ? 1 : 0)));
                at++;
            } else if (isDual(letter)) {
                var joinsBehind = isDual(behind) || TWO.indexOf(behind) % 2 == 0;
                shaped.append((char) (FOUR.charAt(FOUR.indexOf(letter) + 1)
                        + (joinsBehind ? joinsBefore ? 3 : 2 : joinsBefore ? 1 : 0)));
            } else if (TWO.indexOf(letter) >= 0 && TWO.indexOf(letter) % 2 == 0) {
                shaped.append((char) (TWO.charAt(TWO.indexOf(letter) + 1) + (joinsBefore ? 1 : 0)));
            } else {
                shaped.append(letter);
            }
        }
        return shaped.toString();
    }

    private static boolean isDual(char letter) {
        return FOUR.indexOf(letter) >= 0 && FOUR.indexOf(letter) % 2 == 0;
    }
}
