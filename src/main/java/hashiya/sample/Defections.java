package hashiya.sample;

import static hashiya.model.Credibility.CANNOT_BE_JUDGED;
import static hashiya.model.Credibility.POSSIBLY_TRUE;
import static hashiya.sample.Seed.DEFECTIONS;
import static hashiya.sample.Sitting.number;
import static hashiya.text.Bound.AT_LEAST;

import hashiya.model.Claim;
import hashiya.model.Colour;
import hashiya.model.Stance;
import hashiya.text.PartialDate;
import java.util.Optional;

/// Defectors, spies and thieves: what Sawt wa Soura was told.
final class Defections {

    /// «تموز الحالي», where the year before is called «العام الماضي 2014».
    private static final PartialDate PRINTED = new PartialDate("2015-07");

    private final Sitting sitting;

    Defections(Sitting sitting) {
        this.sitting = sitting;
    }

    void annotate() {
        spies();
        zakatOffice();
        securityOfficer();
        marks();
    }

    private void spies() {
        var passage = sitting.mark(DEFECTIONS, Colour.GRAY, "قيام تنظيم الدولة الإسلامية “داعش” بإرسال عدد من عناصره "
                + "وبالتحديد السوريين ” الأنصار” إلى تركيا بحجة أنهم منشقين عن التنظيم",
                Entry.FEIGNED, Entry.ADVERSARY);
        var question = sitting.editor().ask("من المنشق حقاً ومن يدّعي الانشقاق؟").id();
        var draft = new Claim.Draft("يرسل التنظيم جواسيس إلى تركيا بحجة أنهم منشقون عنه", Optional.of(question),
                PartialDate.UNKNOWN, "تركيا").done("التنظيم", "إرسال جواسيس");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PRINTED, Voice.FIGHTER, Voice.SAWT),
                passage, CANNOT_BE_JUDGED, "خصم للتنظيم لا يقول كيف علم، والنص لا يورد دليلاً غير قوله.");
        sitting.note(claim, """
                Handle with care: the same speaker suspects men because they once fought for the organisation, which \
                alone makes nobody a spy. Needs a second origin before it is used about anyone.""");
        sitting.note(Voice.FIGHTER, "كنية لا اسم. يقول النص إنه من أبناء دير الزور وموجود في تركيا.");
    }

    private void zakatOffice() {
        var passage = sitting.mark(DEFECTIONS, Colour.ORANGE, "هرب ” المصري ” وبحوزته أكثر من مليار ليرة سورية بعد جمع "
                + "أموال الزكاة في دير الزور", Entry.MONEY, Entry.COUNTS);
        var draft = new Claim.Draft("فرّ مسؤول ديوان الزكاة في دير الزور ومعه أكثر من مليار ليرة سورية",
                Optional.empty(), PartialDate.UNKNOWN, "دير الزور").done("مسؤول ديوان الزكاة", "فرار بالمال");
        var claim = sitting.record(draft, sitting.statement(Stance.ASSERTS, PRINTED, Voice.ACTIVIST, Voice.SAWT)
                .with(number(AT_LEAST, 1_000_000_000, "ليرة سورية")), passage, CANNOT_BE_JUDGED,
                "قائل واحد، ولا يقول كيف عُرف المبلغ؛ والتنظيم نفى الخبر أول الأمر بحسب القائل.");
        sitting.note(claim, "يحدد القائل الوقت بـ«العام الأول من سيطرة التنظيم» فقط: لا يكفي لتاريخ.");
        sitting.mark(DEFECTIONS, Colour.MAGENTA,
                "حاول التنظيم وعناصره في بداية الأمر تكذيب الخبر و التكتم على الموضوع");
    }

    private void securityOfficer() {
        var passage = sitting.mark(DEFECTIONS, Colour.GREEN, "انشق عن التنظيم ومعه مجموعة من العناصر في شهر أيلول من "
                + "العام الماضي 2014 وذلك بعد ما اكتشف حقيقة التنظيم وغاياته", Entry.DEFECTION, Entry.MOTIVES);
        var draft = new Claim.Draft("انشق مسؤول أمني في ريف البوكمال الغربي ومعه مجموعة من العناصر", Optional.empty(),
                new PartialDate("2014-09"), "ريف البوكمال الغربي");
        sitting.record(draft, sitting.statement(Stance.ASSERTS, PRINTED, Voice.CORRESPONDENT, Voice.SAWT), passage,
                POSSIBLY_TRUE, "المراسل من المنطقة ويقول «شهدنا وسمعنا» من دون أن يميّز بينهما.");
    }

    private void marks() {
        var scale = sitting.mark(DEFECTIONS, Colour.YELLOW, "بالرغم من أنها قليلة وعلى مستوى أفراد بالنسبة للعدد "
                + "الكبير من مقاتلي التنظيم في سوريا", Entry.COUNTS);
        sitting.note(scale, "تقدير يخالف نبرة النص كله: الحالات قليلة. قارن بـ«انهيار» في نص بي بي سي.");
        sitting.mark(DEFECTIONS, Colour.PURPLE, "وفي حديثه لـ “صوت وصورة” قال ” أبو أنس الأنصاري ” وهو أحد مقاتلي "
                + "الجيش الحر من أبناء دير الزور", Entry.SECONDHAND);
        sitting.mark(DEFECTIONS, Colour.ORANGE, "ومعهم مبلغ من المال يقارب 200 ألف دولار من اموال النفط", Entry.MONEY);
        sitting.mark(DEFECTIONS, Colour.GREEN, "مما زرع الخوف في قلوب الكثيرين من عناصر التنظيم", Entry.MOTIVES);
        sitting.note(DEFECTIONS, """
                **التاريخ جزئي:** يقول النص «العام الماضي 2014» و«شهر تموز الحالي»، فهو من تموز 2015 بلا يوم.

                يسمّي النص أشخاصاً يتهمهم بالتجسس؛ لم أنقل أسماءهم. ويختم بتعريف الناشر بنفسه («مستقلة تماماً»).""");
    }
}
