package hashiya.ui.claims;

import hashiya.claims.suggest.SpeakerKinds;
import hashiya.claims.suggest.Suggestion;
import hashiya.library.Speaker;
import hashiya.library.Statement;
import hashiya.model.Article;
import hashiya.model.Source;
import hashiya.model.SourceKind;
import hashiya.text.PartialDate;
import java.util.ArrayList;
import java.util.Optional;

/// What the quick form begins with where the text itself was read: who, through whom, with which stance and numbers.
/// The
/// proposition stays with the analyst.
final class Suggested {

    private Suggested() {
    }

    static Statement of(Suggestion suggestion, Optional<Article> article, ClaimsModel model) {
        var voice = suggestion.voice();
        var chain = new ArrayList<Speaker>();
        add(chain, voice.speaker(), SpeakerKinds.of(voice.speaker()), model);
        add(chain, voice.outlet(), SourceKind.OUTLET, model);
        article.map(each -> each.facts().outlet()).ifPresent(outlet -> add(chain, outlet, SourceKind.OUTLET, model));
        var reported = article.map(each -> each.facts().published()).orElse(PartialDate.UNKNOWN);
        return new Statement(voice.stance(), chain, reported,
                suggestion.figures().stream().map(each -> each.quantity()).toList());
    }

    private static void add(ArrayList<Speaker> chain, String name, SourceKind kind, ClaimsModel model) {
        var plain = name.strip();
        if (!plain.isEmpty()) {
            var link = model.sourceNamed(plain).map(Source::id).<Speaker>map(Speaker.Known::new)
                    .orElseGet(() -> new Speaker.New(plain, kind));
            if (!chain.contains(link)) {
                chain.add(link);
            }
        }
    }
}
