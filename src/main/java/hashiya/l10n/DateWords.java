package hashiya.l10n;

/// Writes Gregorian dates as the interface language does, in ASCII digits: in Arabic with the Levantine and the common
/// Arabic name of the month, as the press of the region does.
public final class DateWords {

    private DateWords() {
    }

    /// @param iso `2017-07-11`, `2017-07`, `2017`, or empty where nothing is known
    /// @return empty where nothing is known
    public static String of(Messages messages, String iso) {
        var parts = iso.split("-");
        return switch (parts.length) {
            case 3 -> messages.text("date.day", String.valueOf(Integer.parseInt(parts[2])), month(messages, parts[1]),
                    parts[0]);
            case 2 -> messages.text("date.month", month(messages, parts[1]), parts[0]);
            default -> iso;
        };
    }

    private static String month(Messages messages, String month) {
        return messages.text("date.name." + Integer.parseInt(month));
    }
}
