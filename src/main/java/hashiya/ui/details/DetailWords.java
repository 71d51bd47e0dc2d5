package hashiya.ui.details;

import hashiya.claims.Coverage;
import hashiya.claims.Coverage.Depth;
import hashiya.l10n.CoverageWords;
import hashiya.l10n.DateWords;
import hashiya.l10n.Messages;
import hashiya.model.Facts;
import hashiya.model.Furniture;
import hashiya.model.Remark;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Says what is known of an article in the interface language.
final class DetailWords {

    /// The name of a column and what stands in it.
    private static final String BETWEEN = ": ";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Messages messages;

    DetailWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key) {
        return messages.text(key);
    }

    String fact(Fact fact) {
        return messages.text("details.fact." + fact.name().toLowerCase(Locale.ROOT));
    }

    /// Why this cannot be the fact.
    String complaint(Fact fact, String typed) {
        return messages.text(fact == Fact.LANGUAGE ? "details.language.bad" : "details.date.bad", typed);
    }

    /// What a fact that is written for machines means, empty where it speaks for itself.
    String meaning(Fact fact, Facts facts) {
        return switch (fact) {
            case PUBLISHED -> DateWords.of(messages, facts.published().iso());
            case LANGUAGE -> Locale.forLanguageTag(facts.language())
                    .getDisplayLanguage(Locale.of(messages.language().tag()));
            default -> "";
        };
    }

    String kind(Furniture furniture) {
        return messages.text("details.furniture." + furniture.name().toLowerCase(Locale.ROOT));
    }

    /// What a remark is about; of a column, its name too.
    String kind(Remark remark) {
        var kind = messages.text("remark." + remark.kind().name().toLowerCase(Locale.ROOT));
        var name = columnName(remark);
        return name.isEmpty() ? kind : messages.text("remark.of_column", kind, name.get());
    }

    /// What it says; of a column, without its name.
    static String detail(Remark remark) {
        return columnName(remark).map(each -> remark.detail().substring(each.length() + BETWEEN.length()))
                .orElse(remark.detail());
    }

    private static Optional<String> columnName(Remark remark) {
        var at = remark.kind() == Remark.Kind.OTHER_COLUMN ? remark.detail().indexOf(BETWEEN) : -1;
        return at > 0 ? Optional.of(remark.detail().substring(0, at)) : Optional.empty();
    }

    String choice(Enum<?> choice) {
        return messages.text("details.choice." + choice.name().toLowerCase(Locale.ROOT));
    }

    String bytes(long bytes) {
        return messages.count("details.bytes", bytes);
    }

    String hidden(int lines) {
        return messages.count("details.left.out", lines);
    }

    String show(Furniture furniture) {
        return messages.text("details.hidden.show", kind(furniture));
    }

    /// Such as `Of 30 paragraphs: 20 read, 12 marked, 4 claimed`.
    String coverage(Coverage coverage) {
        return CoverageWords.of(messages, coverage.count(), coverage.count(Depth.READ), coverage.count(Depth.MARKED),
                coverage.count(Depth.CLAIMED));
    }

    String version(int number) {
        return messages.text("details.versions.name", number);
    }

    String brought(String fileName) {
        return fileName.isBlank() ? messages.text("details.versions.brought.pasted")
                : messages.text("details.versions.brought", fileName);
    }

    /// The day in words, as it is here.
    String day(Instant at) {
        return DateWords.of(messages, at.atZone(ZoneId.systemDefault()).toLocalDate().toString());
    }

    String utc(Instant at) {
        return CLOCK.format(at.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    String local(Instant at) {
        var here = at.atZone(ZoneId.systemDefault());
        return CLOCK.format(here) + " " + (here.getOffset().equals(ZoneOffset.UTC) ? "+00:00" : here.getOffset());
    }
}
