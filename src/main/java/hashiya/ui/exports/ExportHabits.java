package hashiya.ui.exports;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.export.Options;
import hashiya.export.Options.Escapes;
import hashiya.export.Options.Naming;
import hashiya.export.Options.QuoteStyle;
import hashiya.l10n.Messages;
import hashiya.outgoing.Format;
import hashiya.ui.control.Latest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the analyst has chosen once about what goes out: the format, how Markdown is written, who signs, and for each
/// workspace where it goes and what copies keep back. Kept as words, one line a fact; what is not understood is left
/// out.
///
/// @param places by workspace, and by the ending of a single file or nothing for a folder
/// @param shares by workspace
public record ExportHabits(Format format, Pages pages, Reviewer reviewer, Map<Place, Path> places,
        Map<Path, ShareHabit> shares) {

    /// How Markdown is written.
    ///
    /// @param omitted the keys of the front matter that stay away
    public record Pages(QuoteStyle quotes, Naming naming, Escapes escapes, Set<String> omitted) {

        static final Pages USUAL = new Pages(QuoteStyle.PLAIN, Naming.ID_AND_TITLE, Escapes.MINIMAL, Set.of());

        public Pages {
            omitted = Set.copyOf(omitted);
        }

        Options in(Messages words) {
            return new Options(words, quotes, naming, omitted, escapes);
        }

        Pages with(QuoteStyle other) {
            return new Pages(other, naming, escapes, omitted);
        }

        Pages with(Naming other) {
            return new Pages(quotes, other, escapes, omitted);
        }

        Pages with(Escapes other) {
            return new Pages(quotes, naming, other, omitted);
        }

        Pages without(Set<String> fields) {
            return new Pages(quotes, naming, escapes, fields);
        }
    }

    /// @param ending of a single file, empty for a folder
    public record Place(Path workspace, String ending) {}

    /// As a newcomer finds it.
    public static final ExportHabits NONE = new ExportHabits(Format.MARKDOWN, Pages.USUAL, new Reviewer("", ""),
            Map.of(), Map.of());

    /// Of so many places the latest are kept, and of as many workspaces what they keep back.
    private static final int MOST = 60;

    public ExportHabits {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /// Reads what [#toString] wrote.
    public static ExportHabits of(String words) {
        var habits = NONE;
        for (var line : words.split("\n")) {
            try {
                habits = habits.and(List.of(line.strip().split(" ")));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // Somebody else wrote it, or a newer program did.
            }
        }
        return habits;
    }

    private ExportHabits and(List<String> words) {
        return switch (words.getFirst()) {
            case "format" -> with(Format.of(words.get(1)).orElse(format));
            case "markdown" -> with(new Pages(QuoteStyle.valueOf(constant(words.get(1))),
                    Naming.valueOf(constant(words.get(2))), Escapes.valueOf(constant(words.get(3))),
                    known(words.subList(4, words.size()))));
            case "reviewer" -> with(new Reviewer(decoded(words.get(1)), decoded(words.get(2))));
            case "place" -> with(new Place(Path.of(decoded(words.get(1))), ending(words.get(2))),
                    Path.of(decoded(words.get(3))));
            case "share" -> with(Path.of(decoded(words.get(1))), ShareHabit.of(words.subList(2, words.size())));
            default -> this;
        };
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add("format " + format.word());
        lines.add(String.join(" ", "markdown", word(pages.quotes), word(pages.naming), word(pages.escapes),
                String.join(" ", new TreeSet<>(pages.omitted))).strip());
        lines.add(String.join(" ", "reviewer", encoded(reviewer.name()), encoded(reviewer.address())));
        places.forEach((place, path) -> lines.add(String.join(" ", "place", encoded(place.workspace.toString()),
                place.ending.isEmpty() ? "-" : place.ending, encoded(path.toString()))));
        shares.forEach((workspace, share) -> lines.add(
                ("share " + encoded(workspace.toString()) + " " + share).strip()));
        return String.join("\n", lines);
    }

    public Optional<Path> place(Path workspace, String ending) {
        return Optional.ofNullable(places.get(new Place(workspace, ending)));
    }

    /// What copies of a workspace keep back; nothing where none was ever made.
    public Optional<ShareHabit> share(Path workspace) {
        return Optional.ofNullable(shares.get(workspace));
    }

    public ExportHabits with(Format other) {
        return new ExportHabits(other, pages, reviewer, places, shares);
    }

    public ExportHabits with(Pages other) {
        return new ExportHabits(format, other, reviewer, places, shares);
    }

    public ExportHabits with(Reviewer other) {
        return new ExportHabits(format, pages, other, places, shares);
    }

    public ExportHabits with(Place place, Path path) {
        return new ExportHabits(format, pages, reviewer, Latest.with(places, place, path, MOST), shares);
    }

    public ExportHabits with(Path workspace, ShareHabit share) {
        return new ExportHabits(format, pages, reviewer, places, Latest.with(shares, workspace, share, MOST));
    }

    private static Set<String> known(List<String> fields) {
        var known = new TreeSet<>(fields);
        known.retainAll(Options.FIELDS);
        return known;
    }

    private static String ending(String word) {
        return word.equals("-") ? "" : word;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /// Never empty: nothing is written as a sign of its own.
    static String encoded(String word) {
        return word.isEmpty() ? "=" : URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    static String decoded(String word) {
        return word.equals("=") ? "" : URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
