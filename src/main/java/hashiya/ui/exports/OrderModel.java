package hashiya.ui.exports;

import hashiya.exchange.ClaimReviews.Reviewer;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.Claim;
import hashiya.model.Entity;
import hashiya.model.Id;
import hashiya.model.Question;
import hashiya.model.Source;
import hashiya.model.Tag;
import hashiya.outgoing.Form;
import hashiya.outgoing.Format;
import hashiya.outgoing.Order;
import hashiya.outgoing.Shape.Single;
import hashiya.outgoing.Subject;
import hashiya.outgoing.Subject.Kind;
import hashiya.paper.PaperSize;
import hashiya.ui.desk.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is to go out, in which format, how and where to, without saying how it is asked.
public final class OrderModel {

    /// What a sheet opens with.
    ///
    /// @param things one of each kind: those that are open
    public record Beginning(ExportHabits habits, PaperSize paper, Map<Kind, Id> things, Subject.Board board) {}

    /// So many are offered at once.
    private static final int OFFERED = 30;

    private final Workspace workspace;
    private final Messages messages;
    private final Subject.Board board;
    private final Map<Kind, Id> things = new EnumMap<>(Kind.class);
    private Kind kind = Kind.EVERYTHING;
    private ExportHabits habits;
    private PaperSize paper;
    private String to;
    private Runnable onChange = () -> { };

    public OrderModel(Workspace workspace, Messages messages, Beginning beginning) {
        this.workspace = workspace;
        this.messages = messages;
        habits = beginning.habits;
        paper = beginning.paper;
        board = beginning.board;
        things.putAll(beginning.things);
        require();
        to = usual();
    }

    /// @param action told whenever something else is chosen
    void setOnChange(Runnable action) {
        onChange = action;
    }

    Messages messages() {
        return messages;
    }

    Workspace workspace() {
        return workspace;
    }

    /// What there is in the workspace.
    List<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(each -> entity(each).filter(one ->
                workspace.mirror().all(one).isEmpty()).isEmpty()).toList();
    }

    Kind kind() {
        return kind;
    }

    /// @param chosen where the format cannot hold it, the first that can is taken
    public void choose(Kind chosen) {
        kind = chosen;
        entity(kind).filter(_ -> !things.containsKey(kind)).flatMap(each ->
                workspace.mirror().all(each).stream().findFirst()).ifPresent(each -> things.put(kind, each.id()));
        require();
        moved();
    }

    /// Whether it is one thing of several that is to go out.
    boolean isOne() {
        return entity(kind).isPresent();
    }

    Optional<Id> thing() {
        return Optional.ofNullable(things.get(kind));
    }

    public void choose(Id thing) {
        kind = new Subject.One(thing).kind();
        things.put(kind, thing);
        require();
        moved();
    }

    /// Those of the chosen kind in whose words or id the typed letters stand.
    List<Id> matching(String typed) {
        var wanted = CalledBy.folded(typed);
        var called = new CalledBy(workspace.mirror());
        return entity(kind).stream().flatMap(each -> workspace.mirror().all(each).stream())
                .filter(each -> called.has(each, wanted))
                .limit(OFFERED).map(each -> each.id()).toList();
    }

    /// The id and what it is called.
    String words(Id id) {
        return entity(kind).flatMap(each -> workspace.mirror().find(each, id))
                .map(each -> id + " " + new CalledBy(workspace.mirror()).words(each)).orElse(id.toString());
    }

    List<Format> formats() {
        return Format.of(kind);
    }

    Format format() {
        return habits.format();
    }

    public void choose(Format chosen) {
        habits = habits.with(chosen);
        if (!chosen.takes(kind)) {
            kind = Arrays.stream(Kind.values()).filter(chosen::takes).findFirst().orElseThrow();
        }
        moved();
    }

    ExportHabits.Pages pages() {
        return habits.pages();
    }

    void choose(ExportHabits.Pages chosen) {
        habits = habits.with(chosen);
        onChange.run();
    }

    PaperSize paper() {
        return paper;
    }

    void choose(PaperSize chosen) {
        paper = chosen;
        onChange.run();
    }

    Reviewer reviewer() {
        return habits.reviewer();
    }

    void choose(Reviewer chosen) {
        habits = habits.with(chosen);
        onChange.run();
    }

    /// The folder, or the file, as it was typed.
    String to() {
        return to;
    }

    void choose(String typed) {
        to = typed;
        onChange.run();
    }

    /// Where it goes; nothing as long as that is no path.
    Optional<Path> place() {
        try {
            return to.isBlank() ? Optional.empty()
                    : Optional.of(order().place(Path.of(to.strip()), workspace.library().file()))
                            .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    Order order() {
        return new Order(format(), subject(), new Form(pages().in(messages), paper, reviewer(), ""));
    }

    private Subject subject() {
        return switch (kind) {
            case EVERYTHING -> new Subject.Everything();
            case BOARD -> board;
            default -> new Subject.One(things.get(kind));
        };
    }

    /// What is kept for the next time, with the place.
    ExportHabits habits() {
        var known = habits;
        return place().map(each -> known.with(new ExportHabits.Place(file(), ending()), each)).orElse(known);
    }

    /// The file of the workspace.
    Path file() {
        return workspace.library().file().toAbsolutePath().normalize();
    }

    /// What is asked for, for the dialog of the platform.
    public String title() {
        return messages.text("exports.format." + format().word());
    }

    /// The name that is offered for a file.
    public String suggested() {
        return Order.name(file());
    }

    /// Of the single file, without the full stop; empty for a folder.
    public String ending() {
        return format().shape() instanceof Single single ? single.ending() : "";
    }

    private void require() {
        if (!format().takes(kind)) {
            habits = habits.with(Format.of(kind).getFirst());
        }
    }

    /// Something else may go elsewhere.
    private void moved() {
        to = usual();
        onChange.run();
    }

    /// Where it went the last time, or else beside the workspace.
    private String usual() {
        var name = Order.name(file()) + (ending().isEmpty() ? " " + messages.text("exports.folder") : "." + ending());
        return habits.place(file(), ending()).orElse(file().resolveSibling(name)).toString();
    }

    private static Optional<Class<? extends Entity>> entity(Kind kind) {
        return switch (kind) {
            case EVERYTHING, BOARD -> Optional.empty();
            case ARTICLE -> Optional.of(Article.class);
            case CLAIM -> Optional.of(Claim.class);
            case QUESTION -> Optional.of(Question.class);
            case SOURCE -> Optional.of(Source.class);
            case TAG -> Optional.of(Tag.class);
        };
    }
}
