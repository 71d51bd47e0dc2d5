package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.export.EditedVault;
import hashiya.export.ExportFolder;
import hashiya.export.Returned.Kind;
import hashiya.export.Returned.Told;
import hashiya.export.Returned;
import hashiya.library.Library;
import hashiya.library.NoteEditor.Wanted;
import hashiya.library.NoteEditor;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;

/// Brings the notes of an exported folder back that were edited in another program; nothing else of it.
final class NotesBack {

    private static final List<String> SIDES = List.of("here", "there");

    private final Console console;
    private final boolean isJson;
    private final boolean isTrial;
    private final boolean takesRemovals;
    private final String side;

    NotesBack(ParseResult given, Console console) {
        this.console = console;
        isJson = Parameters.isJson(given);
        isTrial = given.hasMatchedOption("--dry-run");
        takesRemovals = given.hasMatchedOption("--removals");
        side = Parameters.text(given, "--conflicts").orElse("");
        if (!side.isEmpty() && !SIDES.contains(side)) {
            throw Trouble.misuse("cli.value.choice", "--conflicts", side, String.join(", ", SIDES));
        }
    }

    /// @return [Cli#FAILED] where a conflict is still open
    int run(Path workspace, List<Path> folders) {
        if (folders.size() != 1) {
            throw Trouble.misuse("cli.notes.single");
        }
        try (var library = Library.open(workspace)) {
            var returned = EditedVault.read(folders.getFirst(), library.snapshot());
            returned.notes().forEach(this::report);
            returned.told().forEach(this::report);
            var taken = returned.notes().stream().filter(this::isTaken).toList();
            var open = returned.notes().stream().filter(each -> each.kind() == Kind.CONFLICT && side.isEmpty()).count();
            if (!isTrial) {
                new NoteEditor(library).bring(taken.stream().filter(each -> each.kind() != Kind.CONFLICT
                        || side.equals("there"))
                        .map(each -> new Wanted(each.id(), each.target(), each.there())).toList());
                ExportFolder.adopt(folders.getFirst(), returned.settled(taken));
            }
            if (!isJson) {
                console.line(console.words().text(isTrial ? "cli.notes.trial" : "cli.notes.done",
                        String.valueOf(taken.size()), String.valueOf(returned.notes().size() - taken.size()),
                        String.valueOf(returned.told().size())));
            }
            return open > 0 ? Cli.FAILED : Cli.DONE;
        }
    }

    private boolean isTaken(Returned.Note note) {
        return switch (note.kind()) {
            case EDITED, ADDED -> true;
            case REMOVED -> takesRemovals;
            case CONFLICT -> !side.isEmpty();
        };
    }

    private void report(Returned.Note note) {
        var status = Fields.word(note.kind());
        if (isJson) {
            console.json(new Fields().with("path", note.path()).with("status", status)
                    .known("note", note.id().map(Object::toString).orElse(""))
                    .with("before", note.before()).with("here", note.here()).with("there", note.there())
                    .with("taken", isTaken(note)).map());
            return;
        }
        console.line(Lines.line(console.words().text("cli.notes." + status), note.id().map(Object::toString).orElse(""),
                note.path()));
        note.difference().forEach(each -> console.line(Lines.indent(each)));
    }

    private void report(Told told) {
        if (isJson) {
            console.json(new Fields().with("path", told.path()).with("status", "other").with("line", told.line())
                    .with("before", told.before()).with("now", told.now()).with("taken", false).map());
            return;
        }
        console.line(Lines.line(console.words().text("cli.notes.other"), told.path()
                + (told.line() > 0 ? ":" + told.line() : "")));
        told.before().lines().forEach(each -> console.line(Lines.indent("- " + each)));
        told.now().lines().forEach(each -> console.line(Lines.indent("+ " + each)));
    }
}
