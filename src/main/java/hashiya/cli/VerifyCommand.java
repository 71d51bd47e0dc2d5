package hashiya.cli;

import hashiya.exchange.record.Fields;
import hashiya.l10n.Messages;
import hashiya.library.CheckSentence;
import hashiya.library.Library;
import hashiya.store.Check;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Checks a workspace against itself, one line a check.
final class VerifyCommand implements Command {

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
        try (var library = Library.openToRead(Parameters.workspace(given))) {
            var checks = library.verify();
            for (var each : checks) {
                var message = CheckSentence.of(each, console.words());
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
}
