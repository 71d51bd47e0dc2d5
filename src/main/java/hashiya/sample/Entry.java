package hashiya.sample;

import hashiya.model.Tag;
import hashiya.model.TagId;
import hashiya.model.TagSet;
import java.util.Optional;

/// The sample's codebook. A parent stands before its children.
enum Entry {

    DEFECTION(TagSet.ALLEGED, Optional.empty(), "انشقاق", "#8c4a2f",
            "كل ما ترويه المصادر عن ترك التنظيم، انشقاقاً أو فراراً. لا يُستعمل إلا لما يقوله مصدر."),
    MOTIVES(TagSet.ALLEGED, Optional.of(DEFECTION), "أسباب", "#a8623f",
            "لماذا ترك من ترك، بقوله أو بقول غيره عنه."),
    WAYS(TagSet.ALLEGED, Optional.of(DEFECTION), "طرق", "#b97a52",
            "من أين عبروا وكيف: حواجز، مهرّبون، رشاوى، اتفاقات."),
    COUNTS(TagSet.ALLEGED, Optional.of(DEFECTION), "أرقام", "#c99368",
            "كم تركوا أو اجتمعوا أو سُجّلوا، بالعدد كما ورد."),
    FEIGNED(TagSet.ALLEGED, Optional.of(DEFECTION), "انشقاق مُدّعى", "#d6ab84",
            "من قيل إنه تظاهر بالانشقاق لغرض آخر."),
    CUSTODY(TagSet.ALLEGED, Optional.empty(), "احتجاز", "#35617a",
            "من احتُجز، وعند من، وبأي حال."),
    TREATMENT(TagSet.ALLEGED, Optional.of(CUSTODY), "معاملة", "#4d7f99",
            "ظروف الاحتجاز والمحاكمات والإعادة إلى البلدان."),
    KILLING(TagSet.ALLEGED, Optional.of(CUSTODY), "إعدام", "#a33b3b",
            "قتل محتجزين، مؤكداً كان القول به أو منفياً."),
    MONEY(TagSet.ALLEGED, Optional.empty(), "مال", "#7a6a1f",
            "مبالغ أُخذت أو دُفعت، كما ورد رقمها وعملتها."),
    BARGAIN(TagSet.ALLEGED, Optional.empty(), "تفاوض واتفاقات", "#5d5a8c",
            "ما يقال إنه اتُّفق عليه، سراً أو علناً."),
    SOURCING(TagSet.OBSERVED, Optional.empty(), "إسناد", "#3f6b4f",
            "ما يلاحظه المحلل في طريقة نقل الخبر، لا في الخبر."),
    UNNAMED(TagSet.OBSERVED, Optional.of(SOURCING), "مصدر غير مسمّى", "#568a69",
            "القائل موصوف لا مسمّى."),
    SECONDHAND(TagSet.OBSERVED, Optional.of(SOURCING), "نقل عن نقل", "#74a585",
            "بين القائل والنص ناقل آخر أو أكثر."),
    VOICELESS(TagSet.OBSERVED, Optional.of(SOURCING), "بلا قائل", "#93bda1",
            "خبر أو اقتباس لا يقول النص من قاله."),
    LIMITS(TagSet.OBSERVED, Optional.empty(), "حدود التحقق", "#6a6a6a",
            "حيث يصرّح الناشر بما لم يستطع التحقق منه."),
    REPEATED(TagSet.OBSERVED, Optional.empty(), "رقم متكرر", "#8a7a3a",
            "الرقم نفسه في أكثر من نص: أصل واحد أم أصلان؟"),
    ADVERSARY(TagSet.OBSERVED, Optional.empty(), "رواية خصم", "#7d4f7a",
            "القائل خصم لمن يتحدث عنه.");

    private final TagSet set;
    private final Optional<Entry> parent;
    private final String title;
    private final String colour;
    private final String definition;

    Entry(TagSet set, Optional<Entry> parent, String title, String colour, String definition) {
        this.set = set;
        this.parent = parent;
        this.title = title;
        this.colour = colour;
        this.definition = definition;
    }

    Optional<Entry> parent() {
        return parent;
    }

    Tag.Draft below(Optional<TagId> id) {
        return new Tag.Draft(id, title, colour, definition, set);
    }
}
