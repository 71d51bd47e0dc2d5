package hashiya.ui.shell;

import hashiya.ui.articles.ArticlesPage;
import hashiya.ui.articles.ArticlesPanel;

/// The library as a table, which fills the window.
final class LibraryTable {

    private final CoveringPage<ArticlesPage> page;

    LibraryTable(ArticlesPanel articles, Pages pages, Shell shell) {
        page = new CoveringPage<>(Pages.Page.LIBRARY, pages, shell, articles::page);
        articles.setOver(shell::lay);
        articles.onTable(page::turn);
    }

    void bind(Commands commands) {
        commands.bind(Command.LIBRARY, page::turn);
        page.resume();
    }

    CoveringPage<ArticlesPage> page() {
        return page;
    }
}
