package hashiya.cli;

import hashiya.l10n.Messages;
import hashiya.library.Library;
import hashiya.store.Check;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Checks a workspace against itself, one line a check.
final class VerifyCommand implements Command {

    /// How many faults a sentence names.
    private static final int NAMED = 5;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public CommandSpec parameters(Messages words) {
        return new Parameters(words).positional("WORKSPACE", "cli.param.workspace").json().spec();
    }

    @Override
    public int run(ParseResult given, Console console) {
        try (var library = Library.open(Parameters.workspace(given))) {
            var checks = library.verify();
            for (var each : checks) {
                var message = message(each, console.words());
                if (Parameters.isJson(given)) {
                    console.json(new Fields().with("check", each.subject()).with("ok", each.ok())
                            .with("message", message).map());
                } else {
                    var result = console.words().text(each.ok() ? "cli.verify.well" : "cli.verify.bad");
                    console.line(Lines.line(result, message));
                }
            }
            return checks.stream().allMatch(Check::ok) ? Cli.DONE : Cli.FAILED;
        }
    }

    private static String message(Check check, Messages words) {
        var subject = words.text("cli.verify.subject." + Fields.word(check.subject()));
        if (check.ok()) {
            return subject;
        }
        var named = String.join(", ", check.faults().subList(0, Math.min(NAMED, check.faults().size())));
        return words.text("cli.verify.faults", subject, named, check.faults().size() + "");
    }
}
