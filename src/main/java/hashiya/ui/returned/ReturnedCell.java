package hashiya.ui.returned;

import hashiya.export.Answer;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned.What;
import hashiya.ui.control.Directed;
import hashiya.ui.control.Segments;
import hashiya.ui.control.WrappingCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A note that came back: what it is on, what became of it, and the answer to it; or what is not taken of a page.
final class ReturnedCell extends WrappingCell<ReturnedRow> {

    private final ReturnedModel model;
    private final ReturnedWords words;
    private final Runnable onAnswer;

    /// @param onAnswer hears that something was answered
    ReturnedCell(ReturnedModel model, ReturnedWords words, Runnable onAnswer) {
        this.model = model;
        this.words = words;
        this.onAnswer = onAnswer;
    }

    @Override
    protected Node row(ReturnedRow item) {
        var row = switch (item) {
            case ReturnedRow.OfNote note -> note(note);
            case ReturnedRow.OfPage(var told) -> {
                var box = new VBox(Directed.phrase(words.told(told)), path(told.path()));
                if (told.what() == What.EDIT) {
                    box.getChildren().add(new DifferenceBox("", told.before(), told.now(), words.messages()));
                }
                setAccessibleText(words.told(told) + ". " + told.path());
                yield box;
            }
        };
        row.getStyleClass().add("returned-row");
        return row;
    }

    private VBox note(ReturnedRow.OfNote row) {
        var note = row.note();
        var id = new Label(words.id(note.target()));
        id.getStyleClass().add("returned-id");
        id.setMinWidth(Region.USE_PREF_SIZE);
        var name = Directed.words(words.name(note.target()).replace('\n', ' '), "returned-name");
        name.setWrapText(false);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var kind = new Label(words.kind(note.kind()));
        kind.getStyleClass().addAll("returned-kind", "returned-" + note.kind().name().toLowerCase(Locale.ROOT));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(name, kind);
        if (!id.getText().isEmpty()) {
            head.getChildren().addFirst(id);
        }
        head.getStyleClass().add("returned-head");
        if (note.kind() != Kind.CONFLICT) {
            head.getChildren().addFirst(box(row));
        }
        var differences = differences(row);
        var shown = new VBox(head);
        shown.getChildren().addAll(differences);
        if (note.kind() == Kind.CONFLICT) {
            shown.getChildren().add(answers(row));
        }
        shown.getChildren().add(path(note.path()));
        setAccessibleText(spoken(row, kind.getText()) + ". "
                + differences.stream().map(DifferenceBox::spoken).collect(Collectors.joining(". ")));
        return shown;
    }

    private String spoken(ReturnedRow.OfNote row, String kind) {
        var answer = model.answer(row.number()).map(each -> row.note().kind() == Kind.CONFLICT ? words.answer(each)
                : words.messages().text(each == Answer.HERE ? "returned.left" : "returned.taken"));
        return List.of(answer.orElseGet(() -> words.messages().text("returned.unanswered")),
                words.id(row.note().target()), words.name(row.note().target()), kind).stream()
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    /// Where both sides changed, each beside what was written; else what would be done here.
    private List<DifferenceBox> differences(ReturnedRow.OfNote row) {
        var note = row.note();
        var boxes = new ArrayList<DifferenceBox>();
        if (note.kind() == Kind.CONFLICT) {
            boxes.add(new DifferenceBox(words.messages().text("returned.here"), note.before(), note.here(),
                    words.messages()));
            boxes.add(new DifferenceBox(words.messages().text("returned.there"), note.before(), note.there(),
                    words.messages()));
        } else {
            boxes.add(new DifferenceBox("", note.here(), note.there(), words.messages()));
        }
        return boxes;
    }

    private CheckBox box(ReturnedRow.OfNote row) {
        var box = new CheckBox();
        box.setId("take-" + row.number());
        box.setAccessibleText(words.messages().text("returned.taken"));
        box.setSelected(model.isTaken(row.number()));
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            model.answer(row.number(), box.isSelected() ? Answer.THERE : Answer.HERE);
            onAnswer.run();
        });
        return box;
    }

    private Segments<Answer> answers(ReturnedRow.OfNote row) {
        var answers = new Segments<>(words.messages().text("returned.answer"), List.of(Answer.values()), words::answer,
                chosen -> {
                    model.answer(row.number(), chosen);
                    onAnswer.run();
                });
        answers.setId("answer-" + row.number());
        answers.getChildren().forEach(each -> each.setFocusTraversable(false));
        model.answer(row.number()).ifPresent(answers::show);
        return answers;
    }

    /// A path is read from its root on, whatever letters are in it.
    private static Label path(String path) {
        var label = new Label(path);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.getStyleClass().add("returned-path");
        return label;
    }
}
