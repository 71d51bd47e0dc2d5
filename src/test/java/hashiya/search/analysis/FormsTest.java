package hashiya.search.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms without article and without endings.
class FormsTest {

    @ParameterizedTest
    @CsvSource({"الحكومة, حكومه", "والحكومة, حكومه", "بالحكومة, حكومه", "فالحكومة, حكومه", "كالحكومة, حكومه",
            "للحكومة, حكومه", "وللحكومة, حكومه", "وبالحكومة, حكومه", "الإلغاء, الغاء", "إلغاء, الغاء",
            "ألمانيا, المانيا",
            "للجنة, لجنه", "الله, الله", "الدم, الدم", "والدته, والدته", "التزام, التزام", "الالتزام, التزام"})
    void the_article_goes_where_it_is_one(String word, String bare) {
        assertEquals(List.of(bare), Tokens.terms(View.BARE, word));
    }

    @ParameterizedTest
    @CsvSource({"حكومة, حكوم", "حكومات, حكوم", "المقاتلون, مقاتل", "المقاتلين, مقاتل", "مقاتلان, مقاتل", "سياسية, سياس",
            "سياسيا, سياس", "السياسيين, سياس", "بلدهم, بلد", "قواتنا, قوات", "عملياتها, عمل", "جزءاً, جزء",
            "قالوا, قال",
            "بيته, بيت", "قانون, قانون", "القانونية, قانون", "قانوني, قانون", "تعاونهم, تعاون", "وتمكين, وتمكين",
            "متهم, متهم", "محاكم, محاكم", "مساهمين, مساهم", "سلطة, سلط", "قضايا, قضايا"})
    void endings_go_where_they_are_some(String word, String stem) {
        assertEquals(List.of(stem), Tokens.terms(View.STEM, word));
    }

    @ParameterizedTest
    @CsvSource({"لبنان, لبن", "البحرين, البحر", "البحرين, بحرية", "السودان, السود", "سلمان, سلم", "سلمان, سلمي",
            "بنين, بن", "إيران, اير", "طهران, طهر", "الصين, صي", "عثمان, عثم", "حسين, حس", "فلسطين, فلسط",
            "سلطان, سلطة",
            "عمان, عم", "الأردن, ورد", "العليا, علي"})
    void names_keep_their_endings(String name, String word) {
        assertNotEquals(Tokens.terms(View.STEM, word), Tokens.terms(View.STEM, name));
    }

    @Test
    void every_country_of_one_word_keeps_its_own_stem() {
        var names = Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.of("ar")))
                .filter(name -> name.indexOf(' ') < 0).toList();
        assertEquals(List.of(), names.stream()
                .filter(name -> !Tokens.terms(View.STEM, name).equals(Tokens.terms(View.BARE, name))).toList());
    }

    @ParameterizedTest
    @CsvSource({"سوريا, سورية", "سوريا, السوري", "سوريا, السوريين", "لبنان, اللبنانيون", "مصر, المصرية",
            "العراق, عراقيين",
            "فلسطين, الفلسطينية", "أمريكا, الأميركي", "روسيا, الروسية"})
    void who_comes_from_a_place_is_found_with_it(String place, String derived) {
        assertEquals(Tokens.terms(View.STEM, place), Tokens.terms(View.STEM, derived));
    }

    @Test
    void a_name_keeps_its_ending_behind_a_preposition() {
        assertEquals(List.of("بلبنان", "ولسودان", "لايران"), Tokens.terms(View.STEM, "بلبنان ولسودان لإيران"));
    }
}
