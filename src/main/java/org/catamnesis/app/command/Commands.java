package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.Problems;
import picocli.CommandLine;

/**
 * The command line. Exit status: 0 done, 1 done with problems listed on standard error, 2 wrong usage or refused. What
 * went wrong is said in the language of the locale, never with a stack trace.
 */
public final class Commands {
    static final int DONE = 0;
    static final int WITH_PROBLEMS = 1;
    static final int REFUSED = 2;

    private Commands() {}

    public static int run(String... arguments) {
        Messages messages = new Messages(Language.of(Locale.getDefault()));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return commandLine(messages, Clock.systemDefaultZone(), out, err).execute(arguments);
    }

    static CommandLine commandLine(Messages messages, Clock clock, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new RootCommand(messages));
        line.addSubcommand(new BackupCommand(messages, clock));
        line.addSubcommand(new DemoCommand(clock, messages));
        line.addSubcommand(new DueCommand(messages, clock));
        line.addSubcommand(new ExportCommand(messages, clock));
        line.addSubcommand(new ImportCommand(messages, clock));
        line.addSubcommand(new LoadCommand(messages, clock));
        line.addSubcommand(new ReadCommand(messages));
        line.addSubcommand(new RenderCommand(clock, messages));
        line.addSubcommand(new ReplayCommand(messages, clock));
        line.addSubcommand(new RestoreCommand(messages, clock));
        line.addSubcommand(new ScreenshotsCommand(clock));
        line.addSubcommand(new SurvivalCommand(messages));
        line.addSubcommand(new VerifyCommand(messages, clock));
        line.addSubcommand(new VerifyExportCommand(messages));
        line.addSubcommand(new WorkerCommand());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, _, _) -> {
            err.println(messages.problem(Problems.of(failure)));
            return REFUSED;
        });
        return line;
    }
}
