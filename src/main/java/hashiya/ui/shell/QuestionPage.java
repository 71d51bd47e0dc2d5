package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.inquiry.InquiryPage;
import hashiya.ui.inquiry.InquiryState;
import java.util.Optional;

/// The page of a question, which fills the window, and what it is asked about.
final class QuestionPage {

    private final Workspace workspace;
    private final Desk desk;
    private final Pages pages;
    private final CoveringPage<InquiryPage> page;

    QuestionPage(Workspace workspace, Desk desk, Messages messages, Pages pages, Shell shell) {
        this.workspace = workspace;
        this.desk = desk;
        this.pages = pages;
        page = new CoveringPage<>(Pages.Page.QUESTION, pages, shell, onLeave ->
                new InquiryPage(workspace, desk, messages, pages.inquiry(), onLeave));
    }

    void bind(Commands commands) {
        commands.bind(Command.QUESTION, () -> {
            if (page.page().isEmpty()) {
                meant().ifPresent(this::askAbout);
            }
            page.turn();
        });
        page.resume();
    }

    CoveringPage<InquiryPage> page() {
        return page;
    }

    void flush() {
        page.page().ifPresent(InquiryPage::flush);
    }

    /// Opens the question of a claim where its gaps are.
    void openPoints(ClaimId claim) {
        open(claim, InquiryState.Part.POINTS);
    }

    /// Opens what a claim belongs to, at the claim's relations.
    void openRelations(ClaimId claim) {
        open(claim, InquiryState.Part.RELATIONS);
    }

    private void open(ClaimId claim, InquiryState.Part part) {
        askAbout(claim);
        pages.inquiry().turnTo(part);
        page.open();
        page.focus();
    }

    /// The claim one stands at on the board, or else the one in the panel.
    private Optional<ClaimId> meant() {
        return Optional.of(pages).filter(each -> each.isOpen(Pages.Page.BOARD)).flatMap(each -> each.board().claim())
                .or(() -> desk.claim().get());
    }

    private void askAbout(ClaimId claim) {
        workspace.mirror().find(Claim.class, claim).flatMap(Claim::question).ifPresent(pages.inquiry()::ask);
        pages.inquiry().centreOn(claim);
    }
}
