package hashiya.search.analysis;

import java.util.HashSet;
import java.util.Set;

/// Words that say so little that a query does without them where it has others: particles, pronouns, forms of «to be»,
/// and the words that make a question. They are in the index all the same, for whoever looks for «لا نسلم».
final class StopWords {

    private static final Set<String> WORDS = words("""
            في من إلى على عن مع حتى منذ مذ عند عندما لدى لدي بين بعد قبل فوق تحت خلال حول دون ضد نحو عبر أمام
            وراء لأجل سوى و ف ب ل ك ال أو أم ثم بل لكن لكنه لكنها ولكن أن إن أنه أنها أنهم إنه إنها إنهم بأن لأن
            لأنه كأن فإن أي لا لم لن ما ليس ليست قد لقد سوف إذا إذ لو لولا كما كلما بينما حيث حين حينما كي لكي
            إلا غير أما إما هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هؤلاء ذلك تلك أولئك هناك هنا الذي
            التي الذين اللذين اللذان اللتين اللاتي اللواتي كان كانت كانوا يكون تكون كن ليكون سيكون تم يتم مما
            عما فيما ممن عمن بما لما له لها لهم لنا لك لي به بها بهم بنا فيه فيها فيهم منه منها منهم عنه عنها
            عنهم عليه عليها عليهم إليه إليها إليهم معه معها معهم لديه لديها كل بعض أيضا هل متى أين كيف لماذا
            ماذا لم كم ماهو ماهي ماهى أية أيهما أيها بماذا لمن بمن فمن أيا وأين ومتى وما ومن وهل وكيف وكم the of
            and in a an to is was for on by with at from as or
            """);

    private StopWords() {
    }

    static boolean contains(String folded) {
        return WORDS.contains(folded) || folded.length() > 2 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
                && WORDS.contains(folded.substring(1));
    }

    private static Set<String> words(String list) {
        var words = new HashSet<String>();
        for (var word : list.strip().split("\\s+")) {
            words.add(Word.of(word).toString());
        }
        return Set.copyOf(words);
    }
}
