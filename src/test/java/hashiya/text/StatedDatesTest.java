package hashiya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "الأربعاء، 07 أكتوبر 2020 - 12:09 م|2020-10-07", "8 فيفري 2019|2019-02-08", "12 جوان 2016 على 10:30|2016-06-12",
            "3 أوت 2013|2013-08-03", "15 جويلية 2011|2011-07-15", "12 كانون الثاني 2018|2018-01-12",
            "الجمعة 30 تشرين الثاني/ نوفمبر 2018|2018-11-30", "١٢ يناير ٢٠٢١|2021-01-12", "نُشر في: 5 غشت 2015|2015-08-05",
            "2020-06-03T03:01+0400|2020-06-03", "2020-06-03T23:59:59-08:00|2020-06-03", "2020-06-03T00:10:00.000Z|2020-06-03",
            "2020-06-03 03:01:22|2020-06-03", "2020-06-03|2020-06-03", "20200603T030122Z|2020-06-03",
            "Wed, 03 Jun 2020 23:01:00 GMT|2020-06-03", "June 3, 2020|2020-06-03", "2020/6/3|2020-06-03", "25/12/2019|2019-12-25",
            "1591153260|2020-06-03", "1591153260000|2020-06-03", "2020 أكتوبر 7|2020-10-07", "2020,أكتوبر 07|2020-10-07",
            "GMT 10:30 2017 الأحد ,07 أيار / مايو|2017-05-07", "07-Oct-2020|2020-10-07", "Oct. 7, 2020|2020-10-07",
            "۷ اکتوبر ۲۰۲۰ء|2020-10-07", "نُشر: 20 أكتوبر 2020م - 12:09|2020-10-20", "31\\12\\2015|2015-12-31",
            "٣١\\١٢\\٢٠١٥|2015-12-31", "31 - ديسمبر - 2015|2015-12-31", "30 ك2 2015|2015-01-30", "3 ت2 2015|2015-11-03",
            "٧ ت١، ٢٠٢٠|2020-10-07", "15 حزيران/يونيو/جوان 2021|2021-06-15", "3 شباط فبراير 2018|2018-02-03",
            "Wed Jun 03 2020 10:00:00 GMT+0300 (Arabian Standard Time)|2020-06-03", "1591153260.25|2020-06-03",
            "Wed Jun 03 23:01:00 +0000 2020|2020-06-03"})
    void a_day_is_read_as_it_is_written_whatever_its_zone(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        assertEquals(stated, date.stated());
        assertTrue(date.isSure(), date::otherwise);
    }

    @Test
    void a_year_or_a_month_is_a_date_where_nothing_else_can_be_meant() {
        for (var stated : List.of("2017", "2017-07", "٢٠١٧", "July 2017")) {
            assertTrue(StatedDates.readWhole(stated).orElseThrow().date().iso().startsWith("2017"));
        }
        assertEquals(Optional.empty(), StatedDates.read("2017"));
        assertEquals(Optional.empty(), StatedDates.readWhole("2017 صفحة"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "۱۳۹۹/۰۲/۲۱ - ۱۸:۵۹|2020-05-10", "1400/01/01|2021-03-21", "۱ فروردین ۱۴۰۳|2024-03-20", "۲۲ بهمن ماه ۱۳۵۷|1979-02-11",
            "1395/12/30|2017-03-20", "پنجشنبه ۱۲ شهریور ۱۳۹۴|2015-09-03", "21/2/1399|2020-05-10", "۱۳ دی ۱۳۹۸|2020-01-03",
            "1387/12/30|2009-03-20", "۱۴۰۴/۰۹/۰۵|2025-11-26", "5 قوس 1400|2021-11-26"})
    void the_calendar_of_iran_and_afghanistan_is_read(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        assertTrue(date.isSure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
            "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
            "يناير فبراير مارس إبريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
            "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
            "كانون_ثاني شباط اذار نيسان ايار حزيران تمّوز اب ايلول تشرين_أول تشرين_ثاني كانون_أول",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "Janv fevrier Mars Avr Mai Juin Juil aout Sept Oct Nov decembre",
            "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
            "ژانویه فوریه مارس آوریل می ژوئن جولای آگوست سپتامبر اکتبر نوامبر دسامبر",
            "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
            "کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم"})
    void the_months_are_known_by_the_names_of_every_region(String names) {
        var months = names.split(" ");
        for (var month = 1; month <= 12; month++) {
            var name = months[month - 1].replace('_', ' ');
            for (var day : List.of("8 %s 2019", "٨ %s ٢٠١٩", "۸ %s 2019", "يوم 8 %s 2019 على 14:30", "8 %s، ٢0۱9")) {
                assertEquals("2019-%02d-08".formatted(month),
                        StatedDates.read(day.formatted(name)).map(each -> each.date().iso()).orElse(""), day + name);
            }
        }
        assertEquals("2016-06-01", StatedDates.read("mercredi 1er juin 2016").orElseThrow().date().iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 رمضان المبارك 1440 هـ|2019-05-17", "١ محرم الحرام ١٤٣٨|2016-10-02",
            "10 ذي الحجة من عام 1439|2018-08-21", "٣ جمادي الثاني ١٤٤٣ هـ|2022-01-06"})
    void muslim_months_come_with_their_honours(String stated, String day) {
        assertEquals(day, StatedDates.read(stated).orElseThrow().date().iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"منذ 3 ساعات|2020-02-29", "قبل يومين|2020-02-28", "أمس|2020-02-29",
            "نُشر منذ ٤٠ دقيقة|2020-03-01", "منذ ساعتين|2020-02-29", "أول أمس، 14:30|2020-02-28", "3 days ago|2020-02-27",
            "il y a 2 jours|2020-02-28", "۳ روز پیش|2020-02-27", "منذ شهرين|2020-01", "قبل ثلاثة أيام|2020-02-27",
            "منذ أسبوع|2020-02", "اليوم 10:20 ص|2020-03-01"})
    void what_was_so_long_ago_is_no_date_but_from_a_moment_on(String stated, String day) {
        assertEquals(Optional.empty(), StatedDates.read(stated));
        var date = Ago.read(stated).orElseThrow().before(OffsetDateTime.parse("2020-03-01T01:50+03:00"));
        assertEquals(day, date.date().iso());
        assertFalse(date.isSure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "اليوم السابع", "3 يونيو 2020", "قبل يومين من بدء المعركة في ريف حلب", "منذ", "ساعات"})
    void what_says_more_or_less_is_none(String stated) {
        assertEquals(Optional.empty(), Ago.read(stated));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1441/10/11 هـ|2020-06-03", "11 شوال 1441 هـ|2020-06-03", "١ رمضان ١٤٤٠|2019-05-06", "9 ذو الحجة 1439هـ|2018-08-20",
            "15 ربيع الآخر 1442|2020-11-30", "3 جمادى الأولى 1443|2021-12-07", "1 محرم 1438|2016-10-02"})
    void a_muslim_day_is_a_gregorian_one_give_or_take_a_day(String stated, String day) {
        var date = StatedDates.read(stated).orElseThrow();
        assertEquals(day, date.date().iso());
        var sure = LocalDate.parse(day);
        assertEquals(sure.minusDays(1) + " / " + sure.plusDays(1), date.otherwise());
    }

    @Test
    void the_gregorian_day_beside_a_muslim_one_is_sure() {
        var date = StatedDates.read("الأربعاء 11 شوال 1441 هـ - 3 يونيو 2020").orElseThrow();
        assertEquals("2020-06-03", date.date().iso());
        assertTrue(date.isSure());
    }

    @Test
    void what_may_be_two_days_keeps_its_year_and_says_so() {
        var date = StatedDates.read("03/04/2019 10:20").orElseThrow();
        assertEquals("2019", date.date().iso());
        assertEquals("2019-04-03 / 2019-03-04", date.otherwise());
    }

    @Test
    void late_in_the_evening_of_the_world_it_is_the_next_day_in_the_east() {
        var date = StatedDates.read("1591219860").orElseThrow();
        assertEquals("2020-06-03", date.date().iso());
        assertEquals("2020-06-04", date.otherwise());
    }

    @Test
    void a_printed_day_beside_the_worlds_makes_it_unsure() {
        var machine = StatedDates.read("2020-06-03T22:30:00Z").orElseThrow();
        var printed = StatedDates.read("الخميس 4 حزيران 2020").orElseThrow();
        assertTrue(machine.isNeighbour(printed));
        assertEquals("2020-06-04 (الخميس 4 حزيران 2020)", machine.orAsPrinted(printed).otherwise());
        assertEquals("2020-06-03", machine.orAsPrinted(printed).date().iso());
        assertFalse(StatedDates.read("2020-06-03T22:30:00+03:00").orElseThrow().isNeighbour(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "منذ ثلاث ساعات", "12:09", "1399/13/01", "1398/12/30", "31 شهريور 2020x", "30 فبراير 2020",
            "2020-13-45T00:00", "99999"})
    void what_is_no_day_is_no_date(String stated) {
        assertEquals(Optional.empty(), StatedDates.read(stated).filter(each -> each.date().iso().length() > 7));
    }

    @Test
    void every_day_of_the_persian_calendar_follows_the_one_before() {
        var next = LocalDate.of(1921, 3, 21);
        for (var year = 1300; year <= 1450; year++) {
            for (var month = 1; month <= 12; month++) {
                for (var day = 1; day <= 31; day++) {
                    var date = PersianCalendar.day(year, month, day);
                    if (date.isPresent()) {
                        assertEquals(next, date.get());
                        next = next.plusDays(1);
                    }
                }
            }
        }
    }
}
