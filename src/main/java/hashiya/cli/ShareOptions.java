package hashiya.cli;

import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.model.Highlight;
import hashiya.model.HighlightId;
import hashiya.model.Id;
import hashiya.model.Ids;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.sharing.NameFault;
import hashiya.sharing.Sharing;
import hashiya.sharing.Tlp;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
                .options(WITHHOLD, "Q3:4", "cli.option.withhold")
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
        var passages = new LinkedHashSet<HighlightId>();
        Parameters.texts(given, WITHHOLD).forEach(each -> passages.add((HighlightId) find(library, each,
                HighlightId.class, "cli.share.passage")));
        sharing = sharing.withholding(passages);
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
        return (SourceId) find(library, given, SourceId.class, "cli.share.source");
    }

    private static Id find(Library library, String given, Class<? extends Id> kind, String trouble) {
        return Ids.parse(given).filter(kind::isInstance).filter(each -> library.find(each)
                .filter(found -> found instanceof Source || found instanceof Highlight).isPresent())
                .orElseThrow(() -> Trouble.of(trouble, given, library.file()));
    }
}
