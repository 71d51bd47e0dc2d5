package hashiya.intake;

import hashiya.intake.zip.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which files of an archive, or of a folder, somebody put there: not what systems and browsers leave beside them.
final class ArchivedFiles {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");
    private static final Pattern ABOUT = Pattern.compile("(?i)(readme|licen[cs]e)(\\.(md|txt))?");

    private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!/|\\./)");

    /// The folder that a browser saves the pictures and scripts of `page.html` in.
    private static final Pattern COMPANION = Pattern.compile(
            "(?i)(.+?)(?:[_.-]files|-dateien|_fichiers|_archivos|_ملفات)");
    private static final Pattern PAGE = Pattern.compile("(?i)(.+)\\.(?:html?|xhtml|shtml)");

    private ArchivedFiles() {
    }

    static List<Entry> of(List<Entry> entries) {
        var pages = new HashSet<String>();
        for (var entry : entries) {
            var page = PAGE.matcher(entry.path());
            if (page.matches()) {
                pages.add(page.group(1));
            }
        }
        return entries.stream().filter(each -> !each.isFolder() && !isJunk(each) && !isBeside(each.folder(), pages))
                .toList();
    }

    /// What a folder says of itself is none of the articles in it.
    static boolean isAboutTheFolder(String name) {
        return ABOUT.matcher(name).matches();
    }

    /// Whether a folder of this name may be what a browser saved beside a page.
    static boolean isCompanion(String folder) {
        return COMPANION.matcher(folder).matches();
    }

    /// Whether a folder of this name is what a browser saved beside one of these pages.
    static boolean isCompanion(String folder, Set<String> pages) {
        var companion = COMPANION.matcher(folder);
        return companion.matches() && pages.contains(companion.group(1));
    }

    /// The name of a page without its extension; empty where it is none.
    static String page(String name) {
        var page = PAGE.matcher(name);
        return page.matches() ? page.group(1) : "";
    }

    private static boolean isJunk(Entry entry) {
        var name = entry.name();
        return entry.path().startsWith("__MACOSX/") || HIDDEN.matcher(entry.path()).find() || name.isEmpty()
                || LEFT_BY_SYSTEMS.contains(name.toLowerCase(Locale.ROOT)) || isAboutTheFolder(name);
    }

    private static boolean isBeside(String folder, Set<String> pages) {
        for (var end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
            if (isCompanion(folder.substring(0, end), pages)) {
                return true;
            }
        }
        return false;
    }
}
