package hashiya.bench;

import hashiya.model.Article;
import hashiya.text.Folding;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What a plain table shows of an article, spelled beforehand.
///
/// @param searched what words are looked for in, folded
record PlainArticle(String title, String outlet, String published, String searched) {

    private static final double WIDTH = 150;

    static PlainArticle of(Article article) {
        var facts = article.facts();
        return new PlainArticle(facts.title(), facts.outlet(), facts.published().iso(),
                Folding.fold(String.join("\n", facts.title(), facts.outlet(), facts.byline(),
                        article.evidence().fileName())).text());
    }

    static void column(TableView<PlainArticle> table, String name, Function<PlainArticle, String> value) {
        var column = new TableColumn<PlainArticle, String>(name);
        column.setCellValueFactory(row -> new SimpleStringProperty(value.apply(row.getValue())));
        column.setComparator(Comparator.naturalOrder());
        column.setPrefWidth(WIDTH);
        table.getColumns().add(column);
    }
}
