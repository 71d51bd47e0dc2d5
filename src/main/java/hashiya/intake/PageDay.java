package hashiya.intake;

import hashiya.intake.html.WebPage;
import hashiya.model.Remark;
import hashiya.text.PartialDate;
import hashiya.text.StatedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The day on which a page was published, and how sure that is.
///
/// «منذ 3 ساعات» counts from when the page was saved. Where the page itself does not say when that was, the day stays
/// open: a file may be brought in years after it was saved.
///
/// @param saved    as whatever saved the page wrote into it
/// @param captured when it was brought in, in UTC
record PageDay(WebPage.Published published, Optional<OffsetDateTime> saved, Instant captured) {

    private static final int DAYS_AHEAD = 2;

    PartialDate date() {
        return known().map(StatedDate::date).orElse(PartialDate.UNKNOWN);
    }

    List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        known().map(StatedDate::stated).or(() -> published.ago().map(each -> each.stated()))
                .ifPresent(each -> remarks.add(new Remark(Remark.Kind.PUBLISHED_AS_STATED, each)));
        var otherwise = known().map(StatedDate::otherwise)
                .or(() -> published.ago().map(_ -> "≤ " + LocalDate.ofInstant(captured, ZoneOffset.UTC)));
        otherwise.filter(each -> !each.isEmpty())
                .ifPresent(each -> remarks.add(new Remark(Remark.Kind.DATE_UNCERTAIN, each)));
        return remarks;
    }

    private Optional<StatedDate> known() {
        return published.date().or(() -> saved.flatMap(moment -> published.ago().map(each -> each.before(moment))))
                .filter(this::isBefore);
    }

    /// Nothing is published later than it was saved.
    private boolean isBefore(StatedDate stated) {
        var last = PartialDate.of(LocalDate.ofInstant(captured, ZoneOffset.UTC).plusDays(DAYS_AHEAD));
        return stated.date().compareTo(last) <= 0;
    }
}
