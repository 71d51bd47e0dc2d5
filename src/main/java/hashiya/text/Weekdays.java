package hashiya.text;

import java.time.DayOfWeek;
import java.util.List;

/// The days of the week in Arabic, folded, with their article.
final class Weekdays {

    private static final List<String> NAMES =
            List.of("الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد");

    static final String PATTERN = "(?:" + String.join("|", NAMES) + ")";

    private Weekdays() {
    }

    static DayOfWeek of(String folded) {
        return DayOfWeek.of(NAMES.indexOf(folded) + 1);
    }
}
