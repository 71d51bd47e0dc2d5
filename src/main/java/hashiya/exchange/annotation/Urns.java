package hashiya.exchange.annotation;

import hashiya.model.ArticleId;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.NoteId;
import hashiya.model.NoteTarget;
import hashiya.model.Sha256;
import hashiya.model.SourceId;
import java.util.HexFormat;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names that things of one workspace have in every file that is written of it: `urn:hashiya:`, the workspace's
/// lasting name, and the id.
record Urns(String workspace) {

    static final String PREFIX = "urn:hashiya:";

    private static final Pattern NOTE = Pattern.compile("N(\\d{1,9})");
    /// By its digest, as this program and others write it, and as tools print it.
    private static final Pattern DIGEST = Pattern.compile(
            "(?i)(?:(?:(?:urn:)?(?:hashiya:|hash::?)?|hash://)sha-?256[:/])?([0-9a-f]{64})");
    private static final String NAMED_INFORMATION = "ni:///sha-256;";

    String of(Id id) {
        return of(id.toString());
    }

    String of(String name) {
        return PREFIX + workspace + ":" + name;
    }

    /// The workspace itself.
    String whole() {
        return PREFIX + workspace;
    }

    static String of(Sha256 digest) {
        return PREFIX + "sha256:" + digest;
    }

    /// The thing of this workspace that has this name.
    Optional<Id> id(String urn) {
        if (workspace.isEmpty() || !urn.startsWith(whole() + ":")) {
            return Optional.empty();
        }
        var name = urn.substring(whole().length() + 1);
        var note = NOTE.matcher(name);
        return note.matches() && Integer.parseInt(note.group(1)) > 0
                ? Optional.of(new NoteId(Integer.parseInt(note.group(1)))) : Ids.parse(name);
    }

    /// What of this workspace a note hangs on.
    Optional<NoteTarget> target(String urn) {
        if (!workspace.isEmpty() && urn.equals(whole())) {
            return Optional.of(new NoteTarget.OnWorkspace());
        }
        return id(urn).flatMap(id -> switch (id) {
            case ArticleId article -> Optional.of(new NoteTarget.OnArticle(article));
            case HighlightId highlight -> Optional.of(new NoteTarget.OnHighlight(highlight));
            case ClaimId claim -> Optional.of(new NoteTarget.OnClaim(claim));
            case SourceId source -> Optional.of(new NoteTarget.OnSource(source));
            default -> Optional.empty();
        });
    }

    /// The digest that an address names: a URN of ours or of others, the digits alone, or `ni:` (RFC 6920).
    static Optional<Sha256> digest(String address) {
        var match = DIGEST.matcher(address.strip());
        if (match.matches()) {
            return Optional.of(new Sha256(match.group(1).toLowerCase(Locale.ROOT)));
        }
        try {
            var bytes = address.startsWith(NAMED_INFORMATION)
                    ? Base64.getUrlDecoder().decode(address.substring(NAMED_INFORMATION.length())
                            .replaceFirst("\\?.*", ""))
                    : new byte[0];
            return bytes.length == 32 ? Optional.of(new Sha256(HexFormat.of().formatHex(bytes))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
