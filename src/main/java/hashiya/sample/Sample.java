package hashiya.sample;

import hashiya.intake.Incoming;
import hashiya.intake.Intake;
import hashiya.library.Editor;
import hashiya.library.Library;
import hashiya.model.Article;
import hashiya.model.Colour;
import hashiya.model.Facts;
import hashiya.model.NoteTarget;
import hashiya.text.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/// Builds the sample workspace through the same door as the window: every step is a change that can be undone.
///
/// Two builds differ in times and in the workspace's own name, in nothing else.
public final class Sample {

    private final Library library;
    private final Editor editor;

    private Sample(Library library) {
        this.library = library;
        editor = new Editor(library);
    }

    /// Imports the five articles and works through them.
    ///
    /// @param library an empty workspace
    public static void build(Library library) {
        new Sample(library).build();
    }

    private void build() {
        var sitting = new Sitting(library, importAll());
        nameColours();
        sitting.layOutCodebook();
        completeFacts(sitting);
        new ThreeHundred(sitting).annotate();
        new Crossings(sitting).annotate();
        new Defections(sitting).annotate();
        new Ghouta(sitting).annotate();
        new Weighing(sitting).annotate();
        noteOnWorkspace();
    }

    private Map<Seed, Article> importAll() {
        var articles = new EnumMap<Seed, Article>(Seed.class);
        for (var seed : Seed.values()) {
            var captured = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            var reading = Intake.read(bytes(seed), seed.fileName(), captured);
            if (!(reading instanceof Incoming(var facts, var evidence, var content, var hidden))) {
                throw new IllegalStateException("The sample is incomplete: " + reading);
            }
            articles.put(seed, editor.importArticle(facts, evidence, content, hidden));
        }
        return articles;
    }

    private static byte[] bytes(Seed seed) {
        try (var in = Sample.class.getResourceAsStream("/hashiya/seeds/" + seed.fileName())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nameColours() {
        editor.name(Colour.YELLOW, "أرقام");
        editor.name(Colour.RED, "قتل وانتهاكات واعتقال");
        editor.name(Colour.GREEN, "أسباب ودوافع");
        editor.name(Colour.BLUE, "أماكن وطرق عبور");
        editor.name(Colour.PURPLE, "من القائل وكيف نُقل");
        editor.name(Colour.MAGENTA, "نفي ورد");
        editor.name(Colour.ORANGE, "مال");
        editor.name(Colour.GRAY, "يحتاج إلى تحقق");
    }

    /// What the texts say of themselves and no scrape has printed; what they do not say stays empty.
    private void completeFacts(Sitting sitting) {
        complete(sitting.article(Seed.CAMP), "معسكر «جيش التحرير» لاحتجاز المنشقين في إدلب", "بي بي سي", "");
        complete(sitting.article(Seed.COMPOUND), "مئات المنشقين يتجمعون في إدلب", "", "");
        complete(sitting.article(Seed.ROUTES), "", "العربي الجديد", "2017-07-11");
        complete(sitting.article(Seed.DEFECTIONS), "الانشقاقات بين «المهاجرين» و«الأنصار» في دير الزور", "صوت وصورة",
                "2015-07");
        complete(sitting.article(Seed.GHOUTA), "", "وكالة ستيب الإخبارية", "");
    }

    /// Sets the analyst's title, and outlet and date where the import has not found them.
    private void complete(Article article, String title, String outlet, String published) {
        var found = article.facts();
        var date = found.published().isKnown() ? found.published() : new PartialDate(published);
        editor.replace(article, article.with(new Facts(found.title(), title,
                found.outlet().isBlank() ? outlet : found.outlet(), found.byline(), date, found.url(),
                found.language())));
    }

    private void noteOnWorkspace() {
        editor.note(new NoteTarget.OnWorkspace(), """
                # عن هذه المساحة

                خمسة نصوص عن الخارجين من التنظيم وعن فصائل الشمال والغوطة. السؤال في كل منها: **من قال، ونقلاً عمّن، \
                وهل تتفق الروايات؟**

                - الحروف `F` والأرقام `6` تعني «لا أساس للتقدير»، لا «الأسوأ».
                - التاريخ الذي لا يذكره النص تُرك فارغاً.
                - لا أسماء لأشخاص متهمين من قوائم النصوص.""");
        editor.note(new NoteTarget.OnWorkspace(), """
                # How this sample was worked

                Every claim stands on an exact passage, with the chain of who told whom. Tags under *إسناد* are what \
                the analyst observes in the telling; all others are what a source alleges.

                Start with the question «ما مصير الثلاثمئة؟»: one number, one province, two stories.""");
    }
}
