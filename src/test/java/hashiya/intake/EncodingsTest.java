package hashiya.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hashiya.intake.Decoding.Decoded;
import hashiya.intake.Decoding.Failed;
import hashiya.intake.Refusal.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String MARK = "\ufeff";
    private static final List<String> SEEDS = List.of(Seeds.text(0), Seeds.text(1), Seeds.text(2), Seeds.text(3),
            Seeds.text(4));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void every_seed_is_read_in_every_encoding(String charset) {
        for (var seed : SEEDS) {
            var text = fit(seed, charset).replace("\n", "\r\n") + "\r\nBBC 2017, 300% (Aleppo)\r\n";
            assertEquals(new Decoded(charset, text), decode(text, charset));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_read_and_dropped(String charset) {
        assertEquals(new Decoded(charset, "قال المصدر"), decode(MARK + "قال المصدر", charset));
        assertEquals(new Decoded(charset, "Aleppo"), decode(MARK + "Aleppo", charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
    void twenty_letters_are_enough_and_nothing_is_ever_read_wrongly(String charset) {
        var random = new Random(71);
        var names = names();
        var read = 0;
        for (var round = 0; round < 2_000; round++) {
            var letters = round % 2 == 0 ? 20 : 5 + random.nextInt(15);
            var text = fit(round % 4 < 2 ? piece(random, letters) : list(random, names, letters), charset);
            var decoding = decode(text, charset);
            if (decoding instanceof Decoded(var _, var found)) {
                assertEquals(text, found);
            }
            read += round % 2 == 0 && decoding instanceof Decoded ? 1 : 0;
        }
        assertTrue(read >= 990, charset + " left " + (1_000 - read) + " of 1000 texts of twenty letters in doubt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void a_mark_of_four_bytes_is_not_taken_for_one_of_two(String charset) {
        var text = "قال المصدر إن العملية بدأت فجرا.";
        assertEquals(new Decoded(charset, text), Encodings.decode(("\ufeff" + text).getBytes(Charset.forName(charset))));
    }

    @Test
    void french_words_in_windows_1256_keep_their_accents() {
        for (var text : List.of("قالت صحيفة «Libération» إن العملية بدأت à l'aube قرب قصر الإليزيه.",
                "كتبت لوموند: “déjà vu” في عنوانها الرئيسي",
                "مجلة L’Express و Le Nouvel Observateur وقناة France 24 الفرنسية، Noël",
                "Médecins Sans Frontières (أطباء بلا حدود) تعلن انسحابها من الشمال السوري")) {
            assertEquals(new Decoded("windows-1256", text), decode(text, "windows-1256"));
        }
    }

    @Test
    void persian_letters_and_joiners_of_windows_1256_are_read() {
        var text = "وصل المبعوث إلى چنگ زدن ثم إلى پاكستان ومنها إلى گرگان، حسب وكالة فارس للأنباء.";
        assertEquals(new Decoded("windows-1256", text), decode(text, "windows-1256"));
    }

    @Test
    void vowel_marks_and_arabic_signs_are_read_in_both_code_pages() {
        var text = "سُمِحَ للبعضِ بالعودةِ؛ هل يُعقل؟ نعم، تمامًا: 45 عنصراً و(150) مقاتلاً";
        assertEquals(new Decoded("windows-1256", text), decode(text, "windows-1256"));
        assertEquals(new Decoded("ISO-8859-6", text), decode(text, "ISO-8859-6"));
    }

    @Test
    void where_both_code_pages_agree_on_every_letter_either_will_do() {
        assertEquals(new Decoded("windows-1256", "دار خراب"), decode("دار خراب", "ISO-8859-6"));
    }

    @Test
    void plain_ascii_is_named_as_such() {
        assertEquals(new Decoded("US-ASCII", "Aleppo, 11 July 2017"), decode("Aleppo, 11 July 2017", "US-ASCII"));
    }

    @Test
    void broken_utf_8_is_damaged_and_not_a_code_page() {
        var bytes = Seeds.bytes(0);
        assertEquals(new Failed(Reason.DAMAGED_ENCODING), Encodings.decode(Arrays.copyOf(bytes, 500)));
        var random = new Random(72);
        for (var round = 0; round < 200; round++) {
            var broken = bytes.clone();
            for (var each = 0; each < 1 + round / 10; each++) {
                broken[random.nextInt(broken.length)] = (byte) 0xff;
            }
            assertEquals(new Failed(Reason.DAMAGED_ENCODING), Encodings.decode(broken));
        }
    }

    @Test
    void broken_utf_16_is_damaged() {
        var bytes = "قال المصدر إن العملية بدأت".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(new Failed(Reason.DAMAGED_ENCODING), Encodings.decode(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "windows-1251|Сегодня в городе произошло важное событие, о котором сообщили газеты.",
            "KOI8-R|Сегодня в городе произошло важное событие, о котором сообщили газеты.",
            "windows-1252|Die Männer gingen über die Straße und grüßten die Mädchen höflich.",
            "ISO-8859-1|Voilà l'été déjà terminé, où êtes-vous passés, chers élèves ?",
            "windows-1254|İstanbul'da bugün ağır yağmur yağdı, öğrenciler okula gidemedi.",
            "windows-1253|Η κυβέρνηση ανακοίνωσε σήμερα νέα μέτρα για την οικονομία.",
            "windows-1255|הממשלה הודיעה היום על צעדים חדשים לכלכלת המדינה",
            "Shift_JIS|政府は今日、新しい経済対策を発表した。", "GBK|政府今天公布了新的经济措施，以支持人民的生活。",
            "x-MacCyrillic|Сегодня в городе произошло важное событие, о котором сообщили газеты.",
            "IBM864|ﻗﺎل اﻟﻤﺼﺪر إن اﻟﻌﻤﻠﻴﺔ ﺑﺪأت"})
    void other_encodings_are_left_in_doubt_rather_than_read_as_arabic(String charset, String text) {
        assertEquals(new Failed(Reason.UNKNOWN_ENCODING), decode(text, charset));
    }

    private static Decoding decode(String text, String charset) {
        return Encodings.decode(text.getBytes(Charset.forName(charset)));
    }

    /// The text without what the encoding has no letters for.
    private static String fit(String text, String charset) {
        var encoder = Charset.forName(charset).newEncoder();
        var fitting = new StringBuilder();
        text.replace('“', '"').replace('”', '"').chars()
                .filter(unit -> encoder.canEncode((char) unit))
                .filter(unit -> unit < 0x80 || unit > 0x9f)
                .forEach(unit -> fitting.append((char) unit));
        return fitting.toString();
    }

    private static String piece(Random random, int letters) {
        var text = SEEDS.get(random.nextInt(SEEDS.size()));
        var start = text.lastIndexOf(' ', random.nextInt(text.length() - 300)) + 1;
        var end = start;
        var found = 0;
        while (found < letters || Character.isLetter(text.charAt(end))) {
            found += Character.isLetter(text.charAt(end)) ? 1 : 0;
            end++;
        }
        return text.substring(start, end);
    }

    private static String list(Random random, List<String> names, int letters) {
        var text = new StringBuilder();
        while (text.chars().filter(Character::isLetter).count() < letters) {
            text.append(text.isEmpty() ? "" : "، ").append(names.get(random.nextInt(names.size())));
        }
        return text.toString();
    }

    /// Countries and languages in Arabic: words that nobody chose for this test.
    private static List<String> names() {
        var arabic = Locale.of("ar");
        var names = new TreeSet<String>();
        for (var locale : Locale.getAvailableLocales()) {
            names.add(locale.getDisplayCountry(arabic));
            names.add(locale.getDisplayLanguage(arabic));
        }
        names.removeIf(String::isEmpty);
        names.removeIf(name -> name.chars().anyMatch(unit -> unit < 0x80 && Character.isLetter(unit)));
        return new ArrayList<>(names);
    }
}
