package hashiya.sample;

import static hashiya.model.Credibility.CANNOT_BE_JUDGED;
import static hashiya.sample.Seed.GHOUTA;
import static hashiya.sample.Sitting.number;
import static hashiya.text.Bound.AT_LEAST;
import static hashiya.text.Bound.AT_MOST;
import static hashiya.text.Bound.EXACTLY;

import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.QuestionId;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The prisoners of Ghouta: one accusation with its denial, and a list that grew.
final class Ghouta {

    private final Sitting sitting;

    Ghouta(Sitting sitting) {
        this.sitting = sitting;
    }

    void annotate() {
        var question = sitting.editor().ask("ماذا جرى لأسرى هيئة تحرير الشام لدى جيش الإسلام؟").id();
        executions(question);
        registered();
        marks();
    }

    private void executions(QuestionId question) {
        var accusation = sitting.mark(GHOUTA, Colour.RED, "عمليات إعدام سابقة نفذّها “جيش الإسلام” بحق 45 عنصراً "
                + "و قائداً من “الهيئة” كانوا معتقلين لديه", Entry.KILLING, Entry.COUNTS, Entry.ADVERSARY);
        var draft = new Claim.Draft("أعدم جيش الإسلام 45 من عناصر هيئة تحرير الشام وقادتها كانوا معتقلين لديه",
                Optional.of(question), PartialDate.UNKNOWN, "الغوطة الشرقية").done("جيش الإسلام", "إعدام");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PartialDate.UNKNOWN, Voice.ACCOUNTS,
                Voice.STEP).with(number(EXACTLY, 45, "عنصر وقائد")), accusation, CANNOT_BE_JUDGED,
                "تهمة من خصم ونفي من المتهم، ولا أصل ثالث مستقل في النصوص الخمسة.");
        var denial = sitting.mark(GHOUTA, Colour.MAGENTA, "نفي قطعي من جيش الإسلام عبر بيان رسمي، متهماً الهيئة "
                + "بنشر صور لقتلى من عناصرها قضوا خلال الاشتباكات الأخيرة مع الجيش "
                + "على أنّهم أسرى قام الجيش بتصفيتهم", Entry.KILLING, Entry.ADVERSARY);
        sitting.attribute(claim, sitting.statement(Stance.DENIES, PartialDate.UNKNOWN, Voice.JAYSH_AL_ISLAM,
                Voice.STATEMENT, Voice.STEP), denial);
        sitting.note(claim, """
                - المثبِت والنافي طرفان في النزاع نفسه.
                - ينقل النص أيضاً عن لجنة مدنية نبأ «مقتل معتقلين وأسرى» **من دون عدد**؛ فليس إسناداً لرقم 45.
                - Ask STEP for the statement's date and text: the denial is known only through this article.""");
        sitting.note(denial, "النفي للإعدام لا للصور: يقول البيان إن القتلى سقطوا في الاشتباكات.");
        sitting.note(Voice.STATEMENT, "لم نقرأ البيان؛ ما هنا منه فقرة بصياغة الوكالة، تنتهي بـ«بحسب البيان».");
        sitting.note(Voice.ACCOUNTS, "Not one source but several accounts of one party: they count as one origin.");
    }

    private void registered() {
        var passage = sitting.mark(GHOUTA, Colour.YELLOW, "فوصل العدد لأكثر من(450) بينما المقرّر خروجهم لم يتجاوز "
                + "الـ(150) شخصاً", Entry.COUNTS, Entry.BARGAIN, Entry.UNNAMED);
        var registered = Stream.concat(number(AT_LEAST, 450, "شخص").stream(), number(AT_MOST, 150, "شخص").stream())
                .toList();
        var draft = new Claim.Draft("سُجّل للخروج من الغوطة أكثر من 450 شخصاً والمتفق عليه 150", Optional.empty(),
                PartialDate.UNKNOWN, "الغوطة الشرقية");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PartialDate.UNKNOWN, Voice.FORMER_MEMBER,
                Voice.STEP).with(registered), passage, CANNOT_BE_JUDGED,
                "شاهد واحد بحرفين. رقم 150 يعود في النص حيث يروي شروط الهيئة، أما 450 فله وحده.");
        sitting.note(claim, "يقول الشاهد إن أغلب المسجّلين مدنيون: الرقم عدد أسماء في قوائم، لا عدد مقاتلين.");
    }

    private void marks() {
        sitting.mark(GHOUTA, Colour.PURPLE, "كشفت مصادر خاصة من داخل غوطة دمشق الشرقية لوكالة ستيب الإخبارية",
                Entry.UNNAMED);
        sitting.mark(GHOUTA, Colour.YELLOW, "(150) مقاتلاً من أصل ما يقارب(1500) من العدد الإجمالي لمقاتلي الهيئة",
                Entry.COUNTS);
        var moment = sitting.mark(GHOUTA, Colour.GRAY, "بحسب ما ذكره المصدر", Entry.VOICELESS);
        sitting.note(moment, "أيّ مصدر؟ آخر من سُمّي «ق.م»، وبينهما بيان جيش الإسلام.");
        sitting.note(GHOUTA, """
                لا تاريخ. «أيار/مايو الماضي» و«ما يقارب سبعة شهور» يضعان النص في أواخر سنة لا يذكرها.

                *Both sides speak here, through one agency. Nothing in this text is confirmed by a third.*""");
    }
}
