package hashiya.ui.search;

import hashiya.indexing.IndexState;
import hashiya.l10n.Language;
import hashiya.l10n.Messages;
import hashiya.search.Kind;
import hashiya.search.Layer;
import hashiya.search.Offer;
import hashiya.search.Request.Order;
import hashiya.search.query.Choice;
import hashiya.search.query.Field;
import hashiya.search.query.Problem;
import hashiya.search.query.Query.Word;
import hashiya.search.query.Tongue;
import hashiya.text.Graphemes;
import java.util.List;
import java.util.Locale;

/// Says what was looked for and found in the interface language.
final class SearchWords {

    /// Of a phrase, in UTF-16 units: one tells by its beginning which it is.
    private static final int LONGEST_PART = 80;

    private final Messages messages;

    SearchWords(Messages messages) {
        this.messages = messages;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String count(String key, long number) {
        return messages.count(key, number);
    }

    /// In which language a query is written where the program writes it.
    Tongue tongue() {
        return messages.language() == Language.ARABIC ? Tongue.ARABIC : Tongue.ENGLISH;
    }

    String kind(Kind kind) {
        return messages.text("search.kind." + kind);
    }

    String kinds(Kind kind) {
        return messages.text("search.kinds." + kind);
    }

    String layer(Layer layer) {
        return messages.text("search.layer." + layer);
    }

    String field(Field field) {
        return messages.text("search.field." + field.name(Tongue.ENGLISH));
    }

    /// A value as people say it: a kind of things, a language by its name.
    String value(Field field, String name) {
        return field == Field.LANGUAGE
                ? Locale.forLanguageTag(name).getDisplayLanguage(Locale.of(messages.language().tag()))
                : field.choices().stream().filter(each -> each.word().equals(name)).findFirst()
                        .map(this::choice).orElse(name);
    }

    private String choice(Choice choice) {
        return choice.name(tongue());
    }

    String order(Order order) {
        return messages.text("search.order." + order.name().toLowerCase(Locale.ROOT));
    }

    /// Words side by side, as the language lists them.
    String listed(List<String> listed) {
        return String.join(messages.text("cite.comma") + " ", listed);
    }

    String problem(Problem problem) {
        return messages.text(problem.key(), problem.values().toArray());
    }

    /// What could be asked for instead.
    String offer(Offer offer) {
        var printed = offer.named().print(tongue());
        if (offer.named().equals(offer.part())) {
            printed = printed.length() <= LONGEST_PART ? printed
                    : printed.substring(0, Graphemes.start(printed, LONGEST_PART)) + '…';
            printed = offer.part() instanceof Word ? '«' + printed + '»' : printed;
        }
        return messages.text("search.offer." + offer.reason(), printed);
    }

    /// What is not found yet, and why; empty where everything is.
    String state(IndexState state) {
        var phase = switch (state.phase()) {
            case READY -> "";
            case UNOPENED -> messages.text("search.index.opening");
            case CATCHING_UP -> messages.text("search.index.behind", state.done(), state.total());
            case REBUILDING -> messages.text("search.index.rebuilding", state.done(), state.total());
            case STOPPED -> messages.text("search.index.stopped");
        };
        return (phase + " " + state.inMemory().map(reason -> messages.text("search.index.memory."
                + reason.name().toLowerCase(Locale.ROOT))).orElse("")).strip();
    }
}
