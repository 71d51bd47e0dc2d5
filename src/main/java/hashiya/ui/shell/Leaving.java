package hashiya.ui.shell;

import hashiya.l10n.Messages;
import hashiya.model.ArticleId;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.AttributionId;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.HypothesisId;
import hashiya.model.Id;
import hashiya.model.Note;
import hashiya.model.NoteId;
import hashiya.model.OpenPoint;
import hashiya.model.OpenPointId;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationId;
import hashiya.model.SynonymGroupId;
import hashiya.outgoing.Subject;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import hashiya.sharing.Whence;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Things;
import hashiya.ui.desk.Workspace;
import hashiya.ui.exports.ExportHabits;
import hashiya.ui.exports.ExportModel;
import hashiya.ui.exports.ExportSheet;
import hashiya.ui.exports.OrderModel;
import hashiya.ui.exports.ShareHabit;
import hashiya.ui.exports.ShareModel;
import hashiya.ui.exports.ShareSheet;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Opens the sheets through which things leave, and goes where they lead.
final class Leaving {

    /// What the analyst chose once, kept as words.
    record Habits(Supplier<String> kept, Consumer<String> keep) {}

    /// The window around the sheets.
    ///
    /// @param lay     lays a sheet over the window, and gives back what takes it away
    /// @param asking  asks with the dialog of the platform for a folder, or for a file called so
    /// @param onShow  shows a folder in the file manager
    /// @param run     runs another command
    record Around(Function<Node, Runnable> lay, Function<Dialogs.Wanted, Optional<Path>> asking, Consumer<Path> onShow,
            Consumer<Command> run) {}

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final Habits habits;
    private final Around around;
    private PaperSize paper = PaperSize.A4;
    private Subject.Board board = Subject.Board.WHOLE;

    Leaving(Workspace workspace, Desk desk, Messages messages, Habits habits, Around around) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.habits = habits;
        this.around = around;
    }

    /// @param asked the board as it stands on the screen
    Leaving with(PaperSize size, Subject.Board asked) {
        paper = size;
        board = asked;
        return this;
    }

    /// @param preset chooses what the command is about
    void export(Consumer<OrderModel> preset) {
        var order = order();
        preset.accept(order);
        var model = new ExportModel(order, this::keep);
        var closing = new Runnable[] {() -> { }};
        var sheet = new ExportSheet(model, new ExportSheet.Deeds(asking(order), around.onShow, this::share,
                () -> closing[0].run()));
        closing[0] = around.lay.apply(sheet);
        begin(sheet, sheet::start, model);
    }

    void share() {
        var order = order();
        var model = new ShareModel(order, this::keep);
        var closing = new Runnable[] {() -> { }};
        var sheet = new ShareSheet(model, new ShareSheet.Deeds(asking(order), around.onShow, this::go,
                () -> closing[0].run()));
        closing[0] = around.lay.apply(sheet);
        begin(sheet, sheet::start, model);
    }

    /// Where another sheet lies already, none is laid over it.
    private static void begin(Node sheet, Runnable start, AutoCloseable model) {
        if (sheet.getScene() != null) {
            start.run();
            return;
        }
        try {
            model.close();
        } catch (Exception e) {
            throw new IllegalStateException("Nothing was begun that could fail to end", e);
        }
    }

    /// Says that what goes out another way than by the sheet of copies names everybody, where copies would not.
    Optional<String> unveiled() {
        return ExportHabits.of(habits.kept.get()).share(workspace.library().file().toAbsolutePath().normalize())
                .filter(ShareHabit::hides).map(each -> each.warning(messages));
    }

    private OrderModel order() {
        var things = new EnumMap<Kind, Id>(Kind.class);
        desk.article().get().ifPresent(each -> things.put(Kind.ARTICLE, each));
        desk.claim().get().ifPresent(each -> things.put(Kind.CLAIM, each));
        desk.claim().get().flatMap(each -> workspace.mirror().find(Claim.class, each)).flatMap(Claim::question)
                .ifPresent(each -> things.put(Kind.QUESTION, each));
        return new OrderModel(workspace, messages, new OrderModel.Beginning(ExportHabits.of(habits.kept.get()), paper,
                Map.copyOf(things), board));
    }

    private void keep(ExportHabits changed) {
        habits.keep.accept(changed.toString());
    }

    private Supplier<Optional<Path>> asking(OrderModel order) {
        return () -> around.asking.apply(new Dialogs.Wanted(order.title(), order.suggested(), order.ending()));
    }

    /// Goes to a place in the workspace.
    private void go(Whence whence) {
        switch (whence.id()) {
            case ArticleId article -> whence.range().ifPresentOrElse(range -> desk.open(article, range),
                    () -> desk.open(article));
            case NoteId note -> workspace.mirror().find(Note.class, note).ifPresent(desk::open);
            case AttributionId id -> workspace.mirror().find(Attribution.class, id)
                    .ifPresent(each -> things().go(each.passage()));
            case RelationId id -> workspace.mirror().find(Relation.class, id).ifPresent(each -> desk.open(each.from()));
            case AssessmentId id -> desk.open(id.claim());
            case QuestionId id -> ask(id);
            case HypothesisId id -> workspace.mirror().find(Hypothesis.class, id)
                    .ifPresent(each -> ask(each.question()));
            case OpenPointId id -> workspace.mirror().find(OpenPoint.class, id).ifPresent(this::open);
            case SynonymGroupId _ -> around.run.accept(Command.SYNONYMS);
            default -> things().go(whence.id());
        }
    }

    private void open(OpenPoint point) {
        switch (point.gap()) {
            case Gap.OnQuestion(var question) -> ask(question);
            case Gap.InClaim(var claim) -> desk.open(claim);
            case Gap.Between(var one, _) -> desk.open(one);
        }
    }

    /// By a claim of the question: the page is asked about what the panel shows.
    private void ask(QuestionId question) {
        Optional<ClaimId> claim = workspace.mirror().all(Claim.class).stream()
                .filter(each -> each.question().equals(Optional.of(question))).map(Claim::id).findFirst();
        claim.ifPresent(desk::open);
        around.run.accept(Command.QUESTION);
    }

    private Things things() {
        return new Things(workspace.mirror(), desk);
    }
}
