package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.model.Furniture;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final String PROSE =
            "قالت مصادر محلية إن عشرات المقاتلين غادروا المدينة فجر اليوم باتجاه الريف الشمالي.";
    private static final String MORE =
            "وأضافت المصادر أن الحواجز المنتشرة على الطريق لم تعترضهم، وأن القصف توقف قبل ساعات.";

    @Test
    void the_first_seed_is_prose_from_end_to_end() {
        var page = Page.of(Seeds.text(0));
        assertEquals(List.of(), page.hidden());
        assertEquals("", page.facts().title());
    }

    @Test
    void the_second_seed_closes_its_comments() {
        assertEquals(List.of("COMMENTS عذراً التعليقات مغلقة"), hidden(Seeds.text(1)));
        assertEquals("", Page.of(Seeds.text(1)).facts().title());
    }

    @Test
    void the_third_seed_opens_with_headlines_date_caption_and_a_switch() {
        var title = "عناصر وقياديون من \"داعش\" فرّوا إلى ريف حلب وإدلب";
        assertEquals(List.of("REPEATED_TITLE " + title, "REPEATED_TITLE " + title, "DATELINE 11 يوليو 2017",
                "CAPTION تنظيم \"داعش\" في تراجع (فرانس برس)", "CONTROL + الخط -"), hidden(Seeds.text(2)));
        var facts = Page.of(Seeds.text(2)).facts();
        assertEquals(title, facts.title());
        assertEquals(new PartialDate("2017-07-11"), facts.published());
        assertEquals("", facts.byline());
        assertEquals("", facts.outlet());
        assertEquals("ar", facts.language());
    }

    @Test
    void the_fourth_seed_names_its_outlet_and_keeps_its_questions_and_headings() {
        var hidden = hidden(Seeds.text(3));
        assertEquals(3, hidden.size());
        assertEquals("DATELINE ديرالزور – صوت وصورة", hidden.get(0));
        assertTrue(hidden.get(1).startsWith("ABOUT_OUTLET نحن مجموعة من الناشطين الحقوقيين"));
        assertTrue(hidden.get(1).endsWith("سواءً خارج سوريا أو داخلها."));
        assertEquals("COMMENTS اترك رد", hidden.get(2));
        assertEquals("صوت وصورة", Page.of(Seeds.text(3)).facts().outlet());
        assertEquals("", Page.of(Seeds.text(3)).facts().title());
    }

    @Test
    void the_fifth_seed_stands_in_a_section_and_ends_in_links() {
        var title = "تسريبات عن رفض تحرير الشام الخروج من الغوطة ومفاوضاتها مع جيش الإسلام";
        assertEquals(List.of("SECTION الشأن السوري", "REPEATED_TITLE " + title, "RELATED مقالات ذات صلة",
                "CONTROL زر الذهاب إلى الأعلى"), hidden(Seeds.text(4)));
        assertEquals(title, Page.of(Seeds.text(4)).facts().title());
        assertEquals(PartialDate.UNKNOWN, Page.of(Seeds.text(4)).facts().published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "COMMENTS|اترك تعليقاً", "COMMENTS|3 تعليقات", "COMMENTS|لا يوجد تعليقات", "COMMENTS|إلغاء الرد",
            "COMMENTS|Leave a Reply",
            "COMMENTS|لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *", "RELATED|مواضيع ذات صلة",
            "RELATED|اقرأ أيضاً",
            "RELATED|الوسوم: داعش، إدلب، حلب", "CONTROL|شارك المقال", "CONTROL|فيسبوك تويتر واتساب",
            "CONTROL|شارك: Facebook Twitter",
            "CONTROL|العودة إلى الأعلى", "CONTROL|نسخ الرابط", "CONTROL|- الخط +", "CONTROL|تابعنا على تلغرام",
            "ABOUT_OUTLET|جميع الحقوق محفوظة © 2017", "ABOUT_OUTLET|© 2017 شبكة الفرات",
            "ABOUT_OUTLET|نحن فريق من الصحفيين السوريين، أطلقنا هذا الموقع منصة مستقلة تعنى بتوثيق ما يجري في بلدنا."})
    void furniture_below_the_article_is_hidden(Furniture furniture, String line) {
        assertEquals(List.of(furniture + " " + line), hidden(PROSE + "\n\n" + MORE + "\n\n" + line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "DATELINE|11 يوليو 2017", "DATELINE|نُشر في: الثلاثاء 11 تموز/يوليو 2017 - 10:30 ص",
            "DATELINE|آخر تحديث 2017/07/11 الساعة 22:15 بتوقيت غرينتش",
            "DATELINE|11 يوليو 2017 / 17 شوال 1438 هـ", "DATELINE|بقلم: محمد أحمد", "DATELINE|كتب: د. محمد علي",
            "DATELINE|المصدر: عنب بلدي",
            "DATELINE|بقلم محمد أحمد – 11 يوليو 2017", "CONTROL|+ الخط -", "CONTROL|شارك هذا المقال",
            "CAPTION|مقاتلون قرب مدينة الباب (رويترز)", "CAPTION|مخيم للنازحين في ريف إدلب (عمر حاج قدور/فرانس برس)",
            "CAPTION|عناصر من الجيش الحر [أرشيف]", "CAPTION|مصدر الصورة، Reuters"})
    void furniture_above_the_article_is_hidden(Furniture furniture, String line) {
        var title = "عشرات المقاتلين يغادرون المدينة";
        assertEquals(List.of("REPEATED_TITLE " + title, furniture + " " + line),
                hidden(title + "\n\n" + line + "\n\n" + PROSE + "\n\n" + MORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"– انشقاقات على مستوى الأفراد و تتوسع أكثر :", "ماهي حقيقة الانشقاقات بين جنود التنظيم؟",
            "تويتر",
            "الفرار بعد جمع الأموال", "1. الهجوم على المدينة", "صور للقادة الذين قُتلوا ضمن التصفية :",
            "11 يوليو 2017", "أخبار سوريا",
            "مقتل خمسة مدنيين في قصف على حلب (رويترز)", "تعليقات", "اترك رد", "مقالات ذات صلة",
            "نحن مجموعة من المقاتلين",
            "“نحن مجموعة من الناشطين في منظمة مستقلة تعنى بتوثيق الانتهاكات”", "المصدر: عنب بلدي", "بقلم: محمد أحمد",
            "***",
            "شارك في المعركة مئتا مقاتل", "تابعنا على مدى أيام ما جرى", "التعليق على القرار", "الرئيسية", "العراق",
            "سوريا – تركيا",
            "نحن شبكة واسعة، قال أحد المهربين، ومستقلة عن الفصائل كلها ولا تتبع لأحد منها في هذه المنطقة الحدودية."})
    void lines_between_paragraphs_stay(String line) {
        assertEquals(List.of(), hidden(PROSE + "\n\n" + line + "\n\n" + MORE));
        assertEquals(List.of(), hidden(PROSE + "\n" + line + "\n" + MORE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال أحدهم: نعود غداً", "– من لم يعد بعد :",
            "“يوجد في إدلب حوالي 300 شخص يحاولون الفرار”", "تويتر", "إدلب",
            "الموت ولا المذلة", "نحن باقون هنا", "“نحن مجموعة مستقلة من الناشطين الحقوقيين في هذه المنظمة”",
            "رويترز", "بحسب المصدر",
            "نحن المواطنين نريد العودة إلى بيوتنا قبل حلول الشتاء، ولا شيء غير ذلك.", "(انتهى)", "ق.م"})
    void an_article_keeps_its_last_line(String line) {
        assertEquals(List.of(), hidden(PROSE + "\n\n" + MORE + "\n\n" + line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال مصدر محلي إن الاشتباكات مستمرة", "وأعلنت الهيئة مقتل قائدها",
            "كيف وصلوا إلى الحدود؟\nومن ساعدهم؟",
            "في مدينة الباب:", "– الفرار بعد جمع الأموال", "كل ما في الأمر،"})
    void an_opening_that_is_no_headline_stays(String opening) {
        var page = Page.of(opening + "\n" + PROSE + "\n" + MORE);
        assertEquals(List.of(), page.hidden());
        assertEquals("", page.facts().title());
    }

    @Test
    void a_headline_is_found_alone_under_a_section_and_before_the_name_of_the_site() {
        assertEquals("مئات المقاتلين يغادرون", title("مئات المقاتلين يغادرون\n" + PROSE));
        assertEquals("مئات المقاتلين يغادرون", title("أخبار سوريا\nمئات المقاتلين يغادرون\n\n" + PROSE));
        assertEquals("هل يغادر المقاتلون إدلب؟", title("هل يغادر المقاتلون إدلب؟\n\n" + PROSE));
        assertEquals("مئات المقاتلين يغادرون", title("# مئات المقاتلين يغادرون\n\n" + PROSE));
        var twice = "مئات المقاتلين يغادرون إدلب | عنب بلدي\n\nمئات المقاتلين يغادرون إدلب\n\n" + PROSE;
        assertEquals(List.of("REPEATED_TITLE مئات المقاتلين يغادرون إدلب | عنب بلدي",
                "REPEATED_TITLE مئات المقاتلين يغادرون إدلب"), hidden(twice));
        assertEquals("مئات المقاتلين يغادرون إدلب", title(twice));
        assertEquals(List.of("SECTION الرئيسية / أخبار / سوريا", "REPEATED_TITLE مئات المقاتلين يغادرون"),
                hidden("الرئيسية / أخبار / سوريا\nمئات المقاتلين يغادرون\n\n" + PROSE));
    }

    @Test
    void a_report_without_its_full_stop_is_no_headline_and_has_none_below_it() {
        var report = "قالت مصادر محلية إن الاشتباكات مستمرة";
        assertEquals("مئات المقاتلين يغادرون", title("مئات المقاتلين يغادرون\n" + report + "\n" + PROSE));
        assertEquals(List.of(), hidden(report + "\n\nالفرار بعد جمع الأموال\n\n" + PROSE));
    }

    @Test
    void a_heading_inside_the_article_that_repeats_no_headline_stays() {
        var page = "المعارضة تطرد “داعش” من كامل الريف\n\n" + PROSE + "\n\nالمعارضة في الريف\n\n" + MORE;
        assertEquals(List.of("REPEATED_TITLE المعارضة تطرد “داعش” من كامل الريف"), hidden(page));
    }

    @Test
    void a_subtitle_stays_in_sight() {
        var page = "مئات المقاتلين يغادرون إدلب\n\nالحواجز لم تعترض طريقهم إلى الحدود\n\n" + PROSE;
        assertEquals(List.of("REPEATED_TITLE مئات المقاتلين يغادرون إدلب"), hidden(page));
    }

    @Test
    void facts_stand_where_the_page_states_them() {
        var facts = Page.of("مئات المقاتلين يغادرون\nبقلم: د. محمد علي\nآخر تحديث: 13 يوليو 2017\nنُشر: 11 يوليو 2017\n"
                + "المصدر: عنب بلدي\n\n" + PROSE).facts();
        assertEquals("مئات المقاتلين يغادرون", facts.title());
        assertEquals("د. محمد علي", facts.byline());
        assertEquals("عنب بلدي", facts.outlet());
        assertEquals(new PartialDate("2017-07-11"), facts.published());
    }

    @Test
    void agencies_in_general_are_no_outlet_and_prose_dates_nothing() {
        var facts = Page.of("مئات المقاتلين يغادرون\nالمصدر: وكالات\n\nوقع ذلك في 11 يوليو 2017، " + PROSE).facts();
        assertEquals("", facts.outlet());
        assertEquals(PartialDate.UNKNOWN, facts.published());
    }

    @Test
    void a_name_in_quotation_marks_is_not_an_outlet() {
        assertEquals(List.of(),
                hidden("الرقة – داعش\n\nالسؤال الأول؟\nالسؤال الثاني؟\n" + PROSE + " وبايعوا “داعش” هناك."));
    }

    @Test
    void a_text_without_prose_is_left_as_it_is() {
        for (var text : List.of("اترك رد", "عنوان\n\n11 يوليو 2017", "مقالات ذات صلة\nزر الذهاب إلى الأعلى", "")) {
            assertEquals(List.of(), hidden(text));
        }
    }

    @Test
    void links_below_their_heading_are_hidden_with_it() {
        assertEquals(List.of("RELATED مقالات ذات صلة", "RELATED مقتل قيادي في ريف حلب", "RELATED عودة نازحين إلى الباب",
                "COMMENTS اترك رد"), hidden(PROSE + "\n" + MORE
                + "\n\nمقالات ذات صلة\nمقتل قيادي في ريف حلب\nعودة نازحين إلى الباب\nاترك رد"));
    }

    @Test
    void share_buttons_one_to_a_line_are_hidden_together() {
        assertEquals(List.of("CONTROL شارك", "CONTROL فيسبوك", "CONTROL تويتر"),
                hidden(PROSE + "\nشارك\nفيسبوك\nتويتر\n" + MORE));
    }

    @Test
    @Timeout(60)
    void a_bar_of_very_many_buttons_takes_no_longer_than_it_is_long() {
        assertEquals(1, hidden(PROSE + "\n" + "X Facebook فيس بوك ".repeat(40) + "\n" + MORE).size());
        assertEquals(List.of(), hidden(PROSE + "\n" + "X ".repeat(300) + "word\n" + MORE));
    }

    @Test
    void an_inserted_link_to_another_article_is_hidden() {
        assertEquals(List.of("RELATED اقرأ أيضاً: تسريبات عن رفض الخروج من الغوطة"),
                hidden(PROSE + "\nاقرأ أيضاً: تسريبات عن رفض الخروج من الغوطة\n" + MORE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ar|قال المصدر إن العملية بدأت في مدينة الباب على الحدود",
            "fa|او گفت که این عملیات در شهر آغاز شده است و یک نفر کشته شد",
            "ur|انہوں نے کہا کہ یہ کارروائی شہر میں شروع ہوئی ہے",
            "en|The fighters said that the town was taken in the night",
            "''|Les combattants ont quitté la ville cette nuit", "ckb|هێزەکان لە شارەکە چوونە دەرەوە", "''|2017 300",
            "ps|سيمه ييزې سرچينې وايي چې په لسګونو جنګيالي نن سهار له ښاره وتلي او د شمال په لور تللي دي",
            "''|يەرلىك مەنبەلەرنىڭ ئېيتىشىچە ئونلىغان جەڭچى بۈگۈن ئەتىگەن شەھەردىن ئايرىلىپ شىمالغا قاراپ يولغا چىققان",
            "fa|گزارش هاي محلي مي گويد كه ده ها پيكارجو شهر را ترك كرده اند و به سوي شمال رفته اند",
            "ar|قالت مصادر محلیة إن عشرات المقاتلین غادروا المدینة فجر الیوم باتجاه الریف الشمالی بحسب الوکالة",
            "ar|ﻗﺎﻟﺖ ﻣﺼﺎﺩﺭ ﻣﺤﻠﻴﺔ ﺇﻥ ﻋﺸﺮﺍﺕ ﺍﻟﻤﻘﺎﺗﻠﻴﻦ ﻏﺎﺩﺭﻭﺍ ﺍﻟﻤﺪﻳﻨﺔ ﻓﺠﺮ ﺍﻟﻴﻮﻡ",
            "ar|قال المتحدث إن صحيفة کیهان وصفت پیکارجو گرگان بأنه قائد المجموعة التي غادرت"})
    void the_language_is_told_by_its_letters(String language, String text) {
        assertEquals(language, Page.of(text).facts().language());
    }

    private static String title(String text) {
        return Page.of(text).facts().title();
    }

    private static List<String> hidden(String text) {
        var lines = new ArrayList<String>();
        for (var each : Page.of(text).hidden()) {
            lines.add(each.furniture() + " " + each.range().in(text));
        }
        return lines;
    }
}
