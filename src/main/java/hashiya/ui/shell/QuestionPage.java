package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import hashiya.ui.inquiry.InquiryPage;
import hashiya.ui.inquiry.InquiryState;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Lets the page of a question fill the window and puts it away again.
final class QuestionPage {

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Pages pages;
    private final Shell shell;
    private Optional<InquiryPage> page = Optional.empty();
    private boolean suspended;

    QuestionPage(Workspace workspace, Desk desk, Messages messages, Pages pages, Shell shell) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.pages = pages;
        this.shell = shell;
    }

    void bind(Commands commands) {
        commands.bind(Command.QUESTION, () -> {
            if (page.isPresent()) {
                shell.uncover();
            } else {
                meant().ifPresent(this::askAbout);
                open();
                focus();
            }
        });
        if (pages.inquiry().isOpen()) {
            open();
        }
    }

    /// Brings the keyboard to the page.
    ///
    /// @return whether it is open
    boolean focus() {
        page.ifPresent(InquiryPage::focus);
        return page.isPresent();
    }

    void flush() {
        page.ifPresent(InquiryPage::flush);
    }

    /// Puts the page away, to be opened again in another language.
    void suspend() {
        suspended = true;
        if (page.isPresent()) {
            shell.uncover();
        }
    }

    /// Opens the question of a claim where its gaps are.
    void openPoints(ClaimId claim) {
        askAbout(claim);
        pages.inquiry().turnTo(InquiryState.Part.POINTS);
        open();
        focus();
    }

    /// Opens what a claim belongs to, at the claim's relations.
    void openRelations(ClaimId claim) {
        askAbout(claim);
        pages.inquiry().turnTo(InquiryState.Part.RELATIONS);
        open();
        focus();
    }

    /// The claim one stands at on the board, or else the one in the panel.
    private Optional<ClaimId> meant() {
        return Optional.of(pages.board()).filter(each -> each.isOpen()).flatMap(each -> each.claim())
                .or(() -> desk.claim().get());
    }

    private void askAbout(ClaimId claim) {
        workspace.mirror().find(Claim.class, claim).flatMap(Claim::question).ifPresent(pages.inquiry()::ask);
        pages.inquiry().centreOn(claim);
    }

    private void open() {
        var before = Optional.ofNullable(shell.getScene()).map(Scene::getFocusOwner);
        var opened = new InquiryPage(workspace, desk, messages, pages.inquiry(), shell::uncover);
        shell.cover(opened, () -> {
            opened.close();
            page = Optional.empty();
            pages.inquiry().setOpen(suspended);
            before.ifPresent(Node::requestFocus);
        });
        page = Optional.of(opened);
        pages.inquiry().setOpen(true);
    }
}
