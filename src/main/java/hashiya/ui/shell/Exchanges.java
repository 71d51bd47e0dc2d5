package hashiya.ui.shell;

import hashiya.exchange.Caveat;
import hashiya.exchange.CaveatSentence;
import hashiya.importing.AnnotationImporter;
import hashiya.importing.Brought;
import hashiya.l10n.Messages;
import hashiya.model.Article;
import hashiya.model.ArticleId;
import hashiya.model.Claim;
import hashiya.model.Highlight;
import hashiya.model.Note;
import hashiya.model.Tag;
import hashiya.ui.desk.Desk;
import hashiya.ui.desk.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What comes from programs that mark texts too.
final class Exchanges {

    /// More sentences than these nobody reads in a strip.
    private static final int TOLD = 6;

    private final Workspace workspace;
    private final Desk desk;
    private final Messages messages;
    private final News news;

    Exchanges(Workspace workspace, Desk desk, Messages messages, News news) {
        this.workspace = workspace;
        this.desk = desk;
        this.messages = messages;
        this.news = news;
    }

    /// Brings files in one after the other, and opens the first article that came of them.
    void bring(List<Path> files) {
        workspace.start(messages.text("import.running"), progress -> {
            var all = new ArrayList<Brought>();
            for (var file : files) {
                progress.at(all.size(), files.size());
                all.add(new AnnotationImporter(workspace.library()).bring(file));
            }
            return all;
        }, this::report);
    }

    /// Brings in a file of which the analyst says that it is about this article.
    void bring(Path file, ArticleId article) {
        workspace.start(messages.text("import.running"), _ -> AnnotationImporter.takes(file)
                ? List.of(new AnnotationImporter(workspace.library()).bring(file, article))
                : List.<Brought>of(), all -> {
                    if (all.isEmpty()) {
                        news.trouble(messages.text("import.notes.none", file.getFileName()));
                    }
                    report(all);
                });
    }

    private void report(List<Brought> all) {
        for (var each : all) {
            switch (each) {
                case Brought.Refused(_, var refusal) -> news.trouble(CaveatSentence.of(refusal, messages));
                case Brought.Taken taken -> {
                    if (taken.isLost()) {
                        news.trouble(messages.text("import.brought.lost", taken.path().getFileName()));
                    } else {
                        news.done(done(taken));
                    }
                    tell(taken.caveats());
                }
            }
        }
        all.stream().filter(Brought.Taken.class::isInstance).map(Brought.Taken.class::cast)
                .flatMap(each -> each.articles().stream()).findFirst().ifPresent(desk::open);
    }

    private String done(Brought.Taken taken) {
        return taken.isNew()
                ? messages.text("import.brought", taken.path().getFileName(), taken.added(Article.class),
                        taken.added(Highlight.class), taken.added(Tag.class), taken.added(Note.class),
                        taken.added(Claim.class))
                : messages.text("import.brought.known", taken.path().getFileName());
    }

    private void tell(List<Caveat> caveats) {
        if (!caveats.isEmpty()) {
            var more = caveats.size() - TOLD;
            news.trouble(Stream.concat(caveats.stream().limit(TOLD).map(each -> CaveatSentence.of(each, messages)),
                    more > 0 ? Stream.of(messages.text("import.brought.more", more)) : Stream.of())
                    .collect(Collectors.joining("\n")));
        }
    }
}
