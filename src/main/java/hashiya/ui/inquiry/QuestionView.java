package hashiya.ui.inquiry;

import hashiya.model.Question;
import hashiya.model.QuestionId;
import hashiya.ui.control.Autosave;
import hashiya.ui.control.Directed;
import hashiya.ui.control.EmptyHint;
import hashiya.ui.control.FormField;
import hashiya.ui.control.Picker;
import hashiya.ui.inquiry.InquiryModel.Member;
import hashiya.ui.inquiry.InquiryModel.Shown;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The question itself: its words, another that it becomes a part of, and its claims with how far their accounts agree.
final class QuestionView extends BorderPane implements PartView {

    private final InquiryModel model;
    private final InquiryWords words;
    private final TextArea wording = Directed.field(new TextArea());
    private final FormField wordingField;
    private final Autosave saving;
    private final ListView<Member> list = new ListView<>();
    private Optional<QuestionId> asked = Optional.empty();

    /// @param onMerged offers to undo that the question became part of another
    QuestionView(InquiryModel model, InquiryWords words, Consumer<String> onMerged) {
        this.model = model;
        this.words = words;
        wording.setId("inquiry-question");
        wording.setWrapText(true);
        wording.setPrefRowCount(2);
        wordingField = new FormField(words.text("inquiry.wording"), wording);
        saving = new Autosave(wording, this::reword);
        var merge = new Picker<>(words.text("inquiry.merge.prompt"), Picker.Choices.of(
                typed -> model.questionsMatching(typed).stream()
                        .filter(each -> !asked.equals(Optional.of(each.id()))).toList(), Question::wording),
                into -> {
                    flush();
                    model.merge(into.id());
                    onMerged.accept(words.text("inquiry.merged", into.wording()));
                }, _ -> { });
        merge.setId("inquiry-merge");
        furnishList();
        var form = new VBox(wordingField, new FormField(words.text("inquiry.merge"), merge),
                Directed.words(words.text("inquiry.claims"), "form-name"));
        form.getStyleClass().addAll("inquiry-bar", "inquiry-form");
        setTop(form);
        setCenter(list);
    }

    @Override
    public void show(Shown shown) {
        var question = shown.question();
        if (asked.equals(Optional.of(question.id()))) {
            saving.hear(question.wording());
        } else {
            flush();
            asked = Optional.of(question.id());
            wordingField.calm();
            saving.begin(question.wording());
        }
        if (!list.getItems().equals(shown.members())) {
            var selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(shown.members());
            list.getSelectionModel().select(Math.min(selected, shown.members().size() - 1));
        }
    }

    @Override
    public void flush() {
        saving.flush();
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void furnishList() {
        list.setId("inquiry-claims");
        list.setAccessibleText(words.text("inquiry.claims"));
        list.setPlaceholder(new EmptyHint(Feather.MESSAGE_CIRCLE, words.text("inquiry.claims.none")));
        list.setCellFactory(_ -> new MemberCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(each ->
                model.openClaim(each.claim().id()));
    }

    private void reword(String text, Runnable done, Runnable failed) {
        wordingField.say(text.isBlank() ? words.text("inquiry.fault.wording") : "");
        if (text.isBlank()) {
            done.run();
        } else {
            asked.ifPresent(id -> model.change(Question.class, id, each -> each.worded(text.strip()), done, failed));
        }
    }

    private final class MemberCell extends ListCell<Member> {

        MemberCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Member member, boolean empty) {
            super.updateItem(member, empty);
            if (empty || member == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var said = InquiryWords.of(member.claim().id(), member.claim().proposition().strip());
            var agreement = words.of(member.agreement());
            setGraphic(new VBox(Directed.words(said, "inquiry-proposition"),
                    Directed.words(agreement, "inquiry-help")));
            setAccessibleText(said + " " + agreement);
        }
    }
}
