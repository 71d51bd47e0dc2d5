package hashiya.cli;

import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.ClaimId;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.SourceId;
import hashiya.model.TagId;
import hashiya.sharing.NameFault;
import hashiya.sharing.Sharing;
import hashiya.sharing.Tlp;
import hashiya.sharing.Withholding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/// What a copy is to keep to itself, as it is said on the command line.
final class ShareOptions {

    private static final String HIDE = "--hide";
    private static final String HIDE_AS = "--hide-as";
    private static final String WITHHOLD = "--withhold";
    private static final String TLP = "--tlp";
    private static final String KEEP = "--keep-origins";
    static final String DESPITE = "--despite-leaks";

    private ShareOptions() {
    }

    static Parameters addTo(Parameters parameters) {
        return parameters.options(HIDE, "S-003", "cli.option.hide").options(HIDE_AS, "S-003=NAME", "cli.option.hideas")
                .options(WITHHOLD, "Q3:4|T4|C-004", "cli.option.withhold")
                .option(TLP, Arrays.stream(Tlp.values()).map(each -> each.label().substring(4).toLowerCase(
                        java.util.Locale.ROOT)).collect(Collectors.joining("|")), "cli.option.tlp")
                .flag(KEEP, "cli.option.keep").flag(DESPITE, "cli.option.despite");
    }

    /// Whether the copy is not to be as the workspace is.
    static boolean areIn(ParseResult given) {
        return List.of(HIDE, HIDE_AS, WITHHOLD, TLP, KEEP, DESPITE).stream().anyMatch(given::hasMatchedOption);
    }

    /// @param words of the copy
    /// @throws Trouble if a name leads nowhere or cannot be taken
    static Sharing of(ParseResult given, Library library, Messages words) {
        var sharing = Sharing.OPEN.marked(tlp(given));
        for (var each : Parameters.texts(given, HIDE)) {
            var source = source(library, each);
            sharing = sharing.hiding(source, Sharing.pseudonym(source, words));
        }
        for (var each : Parameters.texts(given, HIDE_AS)) {
            var parts = each.split("=", 2);
            if (parts.length < 2) {
                throw Trouble.misuse("cli.share.as", each);
            }
            sharing = sharing.hiding(source(library, parts[0]), parts[1].strip());
        }
        var withheld = Withholding.NOTHING;
        for (var each : Parameters.texts(given, WITHHOLD)) {
            withheld = withheld.with(withheld(library, each), true);
        }
        sharing = sharing.withholding(withheld.in(library.snapshot()));
        checked(sharing, library);
        return given.hasMatchedOption(KEEP) ? sharing.keepingOrigins() : sharing;
    }

    private static void checked(Sharing sharing, Library library) {
        NameFault.of(library.snapshot(), sharing).ifPresent(each -> {
            throw Trouble.misuse(each.getValue().key(), each.getKey(), sharing.names().get(each.getKey()));
        });
    }

    private static Optional<Tlp> tlp(ParseResult given) {
        return Parameters.text(given, TLP).map(each -> Tlp.of(each).orElseThrow(() -> Trouble.misuse(
                "cli.value.choice", TLP, each, "clear, green, amber, amber+strict, red")));
    }

    private static SourceId source(Library library, String given) {
        return (SourceId) find(library, given, "cli.share.source", SourceId.class);
    }

    /// A passage, or the passages of a tag or a claim.
    private static Id withheld(Library library, String given) {
        return find(library, given, "cli.share.passage", HighlightId.class, TagId.class, ClaimId.class);
    }

    private static Id find(Library library, String given, String trouble, Class<?>... kinds) {
        return Ids.parse(given).filter(each -> List.of(kinds).contains(each.getClass()))
                .filter(each -> library.find(each).isPresent())
                .orElseThrow(() -> Trouble.of(trouble, given, library.file()));
    }
}
