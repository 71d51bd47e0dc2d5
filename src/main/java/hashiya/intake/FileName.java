package hashiya.intake;

/// Names of files as they are shown. A name may hold letters that turn the rest of it round, so that it would read as
/// another name and another format.
public final class FileName {

    /// Between a file and what is inside it.
    static final String INSIDE = " › ";

    private FileName() {
    }

    /// The name with what cannot be seen in it made visible.
    public static String visible(String name) {
        var visible = new StringBuilder();
        name.codePoints().forEach(each -> {
            if (turns(each) || Character.isISOControl(each)) {
                visible.append(String.format("[U+%04X]", each));
            } else {
                visible.appendCodePoint(each);
            }
        });
        return visible.toString();
    }

    private static boolean turns(int letter) {
        return letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069
                || letter == 0x200e || letter == 0x200f || letter == 0x061c;
    }
}
