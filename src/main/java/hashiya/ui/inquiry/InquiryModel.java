package hashiya.ui.inquiry;

import hashiya.claims.Agreement;
import hashiya.claims.Gaps;
import hashiya.claims.Matrix;
import hashiya.library.Editor;
import hashiya.library.QuestionEditor;
import hashiya.model.Assessment;
import hashiya.model.AssessmentId;
import hashiya.model.Attribution;
import hashiya.model.Claim;
import hashiya.model.ClaimId;
import hashiya.model.Consistency;
import hashiya.model.Entity;
import hashiya.model.Gap;
import hashiya.model.Hypothesis;
import hashiya.model.Id;
import hashiya.model.OpenPoint;
import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.model.Relation;
import hashiya.model.RelationKind;
import hashiya.model.Snapshot;
import hashiya.model.Source;
import hashiya.text.Folding;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Mirror;
import hashiya.ui.desk.PanelName;
import hashiya.ui.desk.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;

/// What the page of a question shows and does, without saying how it looks: it is put together beside the screen, and
/// anew after every change. FX thread only.
final class InquiryModel implements AutoCloseable {

    private static final int SUGGESTIONS = 6;
    private static final List<Class<? extends Entity>> KINDS = List.of(Source.class, Question.class, Claim.class,
            Attribution.class, Relation.class, Hypothesis.class, Assessment.class, OpenPoint.class);

    /// A claim of the question and how far its accounts agree.
    record Member(Claim claim, Agreement agreement) {}

    /// What there is about one question.
    ///
    /// @param gaps what the accounts leave open and nobody has noted yet
    record Shown(Question question, Matrix matrix, List<OpenPoint> points, List<Gap> gaps, List<Member> members) {

        static Shown of(Question question, Snapshot snapshot) {
            var members = snapshot.all(Claim.class).stream()
                    .filter(each -> each.question().equals(Optional.of(question.id())))
                    .map(each -> new Member(each, Agreement.of(each.id(), snapshot))).toList();
            return new Shown(question, Matrix.of(question.id(), snapshot), snapshot.openPoints(question.id()),
                    Gaps.unasked(question.id(), snapshot), members);
        }
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Mirror mirror;
    private final InquiryState state;
    private final Subscription listening;
    private Consumer<Optional<Shown>> onShown = _ -> { };
    private long latest;
    private boolean closed;

    InquiryModel(Workspace workspace, Desk desk, InquiryState state) {
        this.workspace = workspace;
        this.desk = desk;
        this.state = state;
        mirror = workspace.mirror();
        listening = mirror.listen(_ -> renew());
    }

    InquiryState state() {
        return state;
    }

    /// @param listener is told whenever there is something else to show, or no question at all
    void listen(Consumer<Optional<Shown>> listener) {
        onShown = listener;
    }

    void look(QuestionId question) {
        state.ask(question);
        renew();
    }

    /// Puts the page together once more.
    void renew() {
        var question = state.question().flatMap(id -> find(Question.class, id))
                .or(() -> mirror.all(Question.class).stream().findFirst());
        question.ifPresent(each -> state.ask(each.id()));
        var kinds = KINDS.stream().<List<? extends Entity>>map(kind -> List.copyOf(mirror.all(kind))).toList();
        var number = ++latest;
        workspace.read(_ -> question.map(each -> Shown.of(each, Snapshot.of("", kinds))), shown -> {
            // What an earlier change brings is not shown any more.
            if (number == latest && !closed) {
                onShown.accept(shown);
            }
        });
    }

    <E extends Entity> Optional<E> find(Class<E> kind, Id id) {
        return mirror.find(kind, id);
    }

    String proposition(ClaimId claim) {
        return find(Claim.class, claim).map(each -> each.proposition().strip()).orElse("");
    }

    List<Relation> relations(ClaimId claim) {
        return mirror.all(Relation.class).stream()
                .filter(each -> each.from().equals(claim) || each.to().equals(claim)).toList();
    }

    List<Claim> claimsMatching(String typed) {
        return matching(Claim.class, claim -> claim.id() + " " + claim.proposition(), typed);
    }

    List<Question> questionsMatching(String typed) {
        return matching(Question.class, Question::wording, typed);
    }

    List<Source> sourcesMatching(String typed) {
        return matching(Source.class, source -> source.name() + " " + String.join(" ", source.aliases()), typed);
    }

    /// Asks a new question and looks at it.
    void ask(String wording) {
        workspace.edit(editor -> editor.ask(wording), asked -> look(asked.id()));
    }

    /// Makes another sign of the one that stands in a cell by the time its turn comes; what was written there stays.
    void assess(AssessmentId id, UnaryOperator<Optional<Consistency>> sign) {
        edit((_, questions) -> {
            var now = found(Assessment.class, id);
            var note = now.map(Assessment::note).orElse("");
            sign.apply(now.map(Assessment::consistency))
                    .ifPresent(next -> questions.assess(new Assessment(id, next, note)));
        });
    }

    void clear(AssessmentId id) {
        edit((_, questions) -> questions.clear(id));
    }

    void suppose(String wording) {
        state.question().ifPresent(question -> edit((_, questions) -> questions.suppose(question, wording)));
    }

    void open(OpenPoint.Draft draft) {
        edit((_, questions) -> questions.open(draft));
    }

    void merge(QuestionId into) {
        state.question().filter(each -> !each.equals(into)).ifPresent(from -> workspace.edit(_ -> {
            new QuestionEditor(workspace.library()).merge(from, into);
            return into;
        }, this::look));
    }

    void relate(ClaimId from, RelationKind kind, ClaimId to, String note) {
        edit((editor, _) -> editor.relate(from, kind, to, note));
    }

    /// Changes something as it is by the time its turn comes.
    <E extends Entity> void change(Class<E> kind, Id id, UnaryOperator<E> change) {
        change(kind, id, change, () -> { }, () -> { });
    }

    <E extends Entity> void change(Class<E> kind, Id id, UnaryOperator<E> change, Runnable done, Runnable failed) {
        workspace.edit(editor -> {
            found(kind, id).ifPresent(before -> editor.replace(before, change.apply(before)));
            return id;
        }, _ -> done.run(), failed);
    }

    /// @param onDone called once it is away
    void remove(Id id, Runnable onDone) {
        workspace.edit(editor -> {
            workspace.library().find(id).ifPresent(editor::remove);
            return id;
        }, _ -> onDone.run());
    }

    void undo() {
        workspace.undo(_ -> { });
    }

    /// Shows a claim in its panel.
    void openClaim(ClaimId claim) {
        desk.panel().set(PanelName.CLAIMS);
        desk.claim().set(Optional.of(claim));
    }

    @Override
    public void close() {
        closed = true;
        listening.unsubscribe();
    }

    private void edit(BiConsumer<Editor, QuestionEditor> deed) {
        workspace.edit(editor -> deed.accept(editor, new QuestionEditor(workspace.library())));
    }

    private <E extends Entity> Optional<E> found(Class<E> kind, Id id) {
        return workspace.library().find(id).map(kind::cast);
    }

    private <E extends Entity> List<E> matching(Class<E> kind, Function<E, String> words, String typed) {
        var wanted = fold(typed);
        return mirror.all(kind).stream().filter(each -> fold(words.apply(each)).contains(wanted))
                .limit(SUGGESTIONS).toList();
    }

    private static String fold(String words) {
        return Folding.fold(words.strip()).text();
    }
}
