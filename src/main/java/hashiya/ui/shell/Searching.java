package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.search.Hit;
import hashiya.search.Kind;
import hashiya.text.Sentences;
import hashiya.text.TextRange;
import hashiya.ui.claims.ClaimsPanel;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import hashiya.ui.search.HitDeeds;
import hashiya.ui.search.SearchBox;
import hashiya.ui.search.SearchPage;
import hashiya.ui.search.SynonymsSheet;

/// What is done with what a search found, in the readers and the panels, which know nothing of the search; and the page of
/// all that was found.
final class Searching implements HitDeeds {

    /// The window around the search.
    record Around(Readers readers, ClaimsPanel claims, Shell shell, Commands commands) {}

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Around around;
    private final CoveringPage<SearchPage> page;

    Searching(Workspace workspace, Desk desk, Messages messages, Around around, CoveringPage<SearchPage> page) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.around = around;
        this.page = page;
    }

    void bind(SearchBox search) {
        search.setDeeds(this);
        around.commands.bind(Command.RESULTS, page::turn);
        around.commands.bind(Command.SYNONYMS, this::synonyms);
        page.resume();
    }

    CoveringPage<SearchPage> page() {
        return page;
    }

    /// The hits of a text can be gone through there, and the keys of the reader work on the one that is selected.
    @Override
    public void opened(Hit hit) {
        if (hit.kind() == Kind.ARTICLE) {
            var reader = around.readers.active();
            desk.place().get().flatMap(place -> place.range()).filter(hit.hits()::contains)
                    .ifPresent(first -> hit.article().ifPresent(article ->
                            reader.bring(article, hit.version(), hit.hits(), first)));
            reader.focusText();
        }
    }

    @Override
    public void highlight(ArticleId article, TextRange range) {
        var colour = around.readers.active().lastColour();
        workspace.edit(editor -> editor.highlight(article, range, colour),
                made -> around.shell.say(messages.text("search.highlighted", made.id(), made.quote())));
    }

    /// A claim is made of a sentence.
    @Override
    public void claim(ArticleId article, TextRange range) {
        workspace.read(library -> Sentences.at(library.text(library.article(article)), range.start())
                .filter(sentence -> sentence.contains(range)).orElse(range), passage -> {
            desk.open(article, range);
            around.shell.show(PanelName.CLAIMS);
            around.claims.recordOn(article, passage);
        });
    }

    @Override
    public void tagAll() {
        around.commands.run(Command.TAG_HITS);
    }

    @Override
    public void synonyms() {
        var sheet = new SynonymsSheet(workspace, messages);
        sheet.setOnClose(around.shell.lay(sheet));
        sheet.start();
    }

    @Override
    public void showAll() {
        if (page.page().isEmpty()) {
            page.turn();
        }
    }
}
