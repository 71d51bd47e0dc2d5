package hashiya.sharing;

import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.model.HighlightId;
import hashiya.model.SourceId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a copy is to keep to itself, and how far it may go on.
///
/// @param names        the sources that are not to be named, and what they are called instead
/// @param withheld     passages whose letters do not go out
/// @param tlp          what every page says
/// @param keepsOrigins whether articles in which something was replaced keep the address, the file's name and the
///                     digest by which their original can be found
public record Sharing(SortedMap<SourceId, String> names, Set<HighlightId> withheld, Optional<Tlp> tlp,
        boolean keepsOrigins) {

    /// Everything goes out as it is.
    public static final Sharing OPEN = new Sharing(new TreeMap<>(), Set.of(), Optional.empty(), false);

    public Sharing {
        names = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(names));
        withheld = Set.copyOf(withheld);
    }

    /// Hides one source more.
    public Sharing hiding(SourceId source, String pseudonym) {
        var more = new TreeMap<>(names);
        more.put(source, pseudonym);
        return new Sharing(more, withheld, tlp, keepsOrigins);
    }

    public Sharing withholding(Collection<HighlightId> passages) {
        return new Sharing(names, Set.copyOf(passages), tlp, keepsOrigins);
    }

    public Sharing marked(Optional<Tlp> label) {
        return new Sharing(names, withheld, label, keepsOrigins);
    }

    public Sharing keepingOrigins() {
        return new Sharing(names, withheld, tlp, true);
    }

    /// Whether anything is kept back, so that a check makes sense.
    public boolean hides() {
        return !names.isEmpty() || !withheld.isEmpty();
    }

    /// «المصدر س-3», "Source S-3": by the number of its id alone, so that it is the same in every copy.
    public static String pseudonym(SourceId source, Messages words) {
        var letter = words.language() == Language.ARABIC ? "س" : "S";
        return words.text("share.pseudonym", letter + "-" + source.number());
    }
}
