package hashiya.sample;

import static hashiya.model.Consistency.CONSISTENT;
import static hashiya.model.Consistency.INCONSISTENT;
import static hashiya.model.Consistency.NEUTRAL;
import static hashiya.model.Consistency.VERY_CONSISTENT;
import static hashiya.model.Consistency.VERY_INCONSISTENT;

import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Gap;
import hashiya.model.HypothesisId;
import hashiya.model.OpenPoint;
import hashiya.model.PointState;
import hashiya.model.RelationKind;
import java.util.List;
import java.util.Optional;

/// What the accounts leave open, and which answer to the question of the three hundred has the least against it.
final class Weighing {

    private final Sitting sitting;
    private final ClaimId held;
    private final ClaimId settled;
    private final ClaimId sent;

    Weighing(Sitting sitting) {
        this.sitting = sitting;
        held = sitting.claim("يُحتجز نحو 300");
        settled = sitting.claim("ما يصل إلى 300");
        sent = sitting.claim("أُرسل 200 مقاتل");
    }

    void annotate() {
        sitting.editor().relate(sent, RelationKind.SUPPORTS, settled, """
                يشهد لوصول مقاتلين إلى إدلب من غير أن يأسرهم أحد، لكن العدد (200) والفعل (أُرسلوا باتفاق) والمكان \
                (الرقة) مختلفة: لا يُجمع مع الثلاثمئة ولا يُعدّ رواية ثالثة عنهم.""");
        hypotheses();
        openPoints();
    }

    private void hypotheses() {
        var question = sitting.question(held);
        var camp = sitting.questions().suppose(question, "جماعة واحدة محتجزة، وما سُمّي مجمعاً هو المعسكر نفسه").id();
        var two = sitting.questions().suppose(question, "جماعتان: محتجزون في معسكر، ومقيمون في مجمع أنشأوه").id();
        var free = sitting.questions().suppose(question,
                "جماعة واحدة استقرت بإرادتها، والحديث عن احتجازها من دعاية الفصيل").id();
        var answers = List.of(camp, two, free);
        var collapse = sitting.claim("في انهيار منذ نحو ثمانية أشهر");
        var campaign = sitting.claim("حملة أمنية على خلايا للتنظيم");
        weigh(held, answers, List.of(VERY_CONSISTENT, CONSISTENT, VERY_INCONSISTENT),
                "القائل هو من يدير المعسكر: يقوى الاحتجاج به على وجود الاحتجاز ويضعف على سببه.");
        weigh(settled, answers, List.of(INCONSISTENT, CONSISTENT, VERY_CONSISTENT),
                "«أنشأوا» صريحة في أنهم فعلوا ذلك بأنفسهم، لكنها وصلت بعد ناقلَين.");
        weigh(sent, answers, List.of(NEUTRAL, CONSISTENT, NEUTRAL),
                "يدل على أن الواصلين إلى إدلب أكثر من جماعة.");
        weigh(campaign, answers, List.of(NEUTRAL, NEUTRAL, INCONSISTENT),
                "حملة على خلايا للتنظيم في المحافظة تستبعد مجمعاً علنياً لمقاتليه السابقين، ولا تنفيه.");
        weigh(collapse, answers, List.of(CONSISTENT, CONSISTENT, CONSISTENT), "يوافق الفرضيات كلها، فلا يفصل بينها.");
    }

    /// @param signs one for each hypothesis
    private void weigh(ClaimId claim, List<HypothesisId> hypotheses, List<Consistency> signs, String why) {
        for (var at = 0; at < signs.size(); at++) {
            sitting.questions().assess(new Assessment(new AssessmentId(hypotheses.get(at), claim), signs.get(at), why));
        }
    }

    private void openPoints() {
        open(new Gap.Between(held, settled), "تاريخ كل من النصين، وصورة جوية للمعسكر أو للمجمع في ذلك الوقت",
                Voice.BBC, "فريقها الذي طلب زيارة المعسكر");
        var year = open(new Gap.OnQuestion(sitting.question(held)), "في أي سنة هرب الشاهد؟ يقول النص «أواخر أغسطس/آب» "
                + "ولا يذكر السنة", Voice.GUARDIAN, "");
        sitting.become(year, PointState.ASKED, "");
        open(new Gap.InClaim(sitting.claim("أعدم جيش الإسلام 45")), "نص بيان النفي وتاريخه، وأسماء الخمسة والأربعين "
                + "وآخر يوم شوهد فيه كل منهم حياً", Voice.STEP, "ذوو المعتقلين");
        var most = open(new Gap.OnQuestion(sitting.question(sent)), "على أي عدّ بُنيت كلمة «معظم»؟", Voice.POLICE, "");
        sitting.become(most, PointState.CANNOT_BE_SETTLED,
                "المصدر غير مسمّى ولا سبيل إلى سؤاله، ولا يذكر النص إحصاءً.");
    }

    private OpenPoint open(Gap gap, String settling, Voice voice, String knower) {
        return sitting.questions().open(new OpenPoint.Draft(gap, settling, Optional.of(sitting.source(voice)), knower));
    }
}
