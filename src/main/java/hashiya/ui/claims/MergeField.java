package hashiya.ui.claims;

import hashiya.library.MergedSources;
import hashiya.model.Reliability;
import hashiya.model.Source;
import hashiya.model.SourceId;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// Makes a source part of another one, which is picked by typing; what that will do is said first.
final class MergeField extends VBox {

    private final SourcesModel sources;
    private final ClaimWords words;
    private final Routes routes;
    private final Asking asking;
    private Optional<SourceId> shown = Optional.empty();
    private Optional<SourceId> into = Optional.empty();

    MergeField(SourcesModel sources, ClaimWords words, Routes routes) {
        this.sources = sources;
        this.words = words;
        this.routes = routes;
        var messages = words.messages();
        var picker = new Picker<>(messages.text("claims.merge.prompt"), Picker.Choices.of(
                typed -> sources.others(shown.orElseThrow(), typed), this::row), this::foresee, _ -> { });
        picker.setId("source-merge");
        asking = new Asking("source-merging").or(messages.text("claims.cancel"), picker::requestFocus)
                .or(messages.text("claims.merge.do"), this::merge, "accent");
        getStyleClass().add("figures-field");
        getChildren().setAll(new FormField(messages.text("claims.merge"), picker), asking);
    }

    void show(Source source) {
        var same = shown.equals(Optional.of(source.id()));
        shown = Optional.of(source.id());
        if (!same || into.filter(sources::holds).isEmpty()) {
            into = Optional.empty();
            asking.vanish();
        }
    }

    private String row(Source source) {
        return source.name() + " · " + words.of(source.kind()) + " · " + source.id();
    }

    private void foresee(Source chosen) {
        into = Optional.of(chosen.id());
        sources.foresee(shown.orElseThrow(), chosen.id(), outlook -> {
            if (into.equals(Optional.of(outlook.into().id())) && shown.equals(Optional.of(outlook.from().id()))) {
                asking.ask(sentence(outlook));
            }
        });
    }

    private void merge() {
        var from = shown.orElseThrow();
        into.ifPresent(other -> sources.merge(from, other, _ -> {
            routes.toSource(other);
            routes.removed(words.messages().text("claims.merge.done", from, other));
        }));
    }

    /// What will happen, and what differs between the two.
    private String sentence(MergedSources outlook) {
        var messages = words.messages();
        var from = outlook.from();
        var kept = outlook.into();
        var said = new ArrayList<String>();
        said.add(messages.text("claims.merge.outlook", from.name(), kept.name()));
        said.add(messages.count("claims.merge.chains", outlook.chains()));
        if (outlook.shortened() > 0) {
            said.add(messages.count("claims.merge.shortened", outlook.shortened()));
        }
        if (outlook.kindsDiffer()) {
            said.add(messages.text("claims.merge.kinds", words.of(kept.kind()), words.of(from.kind())));
        }
        if (outlook.lettersDiffer()) {
            said.add(messages.text("claims.merge.letters", kept.reliability(), from.reliability()));
        } else if (kept.reliability() == Reliability.F && from.reliability() != Reliability.F) {
            said.add(messages.text("claims.merge.letter", from.reliability()));
        }
        return String.join(" ", said);
    }
}
