package hashiya.intake;

import java.util.regex.Pattern;

/// The text that is read, quoted and searched: the decoded letters exactly, but for line ends and NUL.
final class WorkingText {

    /// What Unicode calls a mandatory line break (UAX 14): all of them become `\n`.
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000b\u000c\u0085\u2028\u2029]");

    private WorkingText() {
    }

    static String of(String decoded) {
        return needsWork(decoded) ? LINE_END.matcher(decoded).replaceAll("\n").replace("\0", "") : decoded;
    }

    private static boolean needsWork(String decoded) {
        for (var at = 0; at < decoded.length(); at++) {
            switch (decoded.charAt(at)) {
                case '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\0' -> {
                    return true;
                }
                default -> { }
            }
        }
        return false;
    }
}
