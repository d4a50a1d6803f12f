package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.app.Workstation;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the research package of a cohort. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "writes the research package of a cohort")
final class ExportCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Option(names = "--cohort", required = true, paramLabel = "C.json", description = "the definition of the cohort")
    private Path cohort;

    @Option(names = "--policy", paramLabel = "P.json", description = "the privacy policy (default: the built-in P2)")
    private Path policy;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to make")
    private Path out;

    @Option(names = "--bom", description = "CSV files begin with a byte order mark, for spreadsheets")
    private boolean byteOrderMark;

    ExportCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CohortDefinition definition = CohortFile.read(cohort);
        Policy chosen = policy == null ? Policy.P2 : PolicyFile.read(policy);
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            return export(workstation.rooms().session(), definition, chosen);
        }
    }

    private int export(Session session, CohortDefinition definition, Policy chosen) {
        CohortExport export = new CohortExport(session);
        if (!export.mayRun()) {
            spec.commandLine().getErr().println(messages.text("export.needs-doctor"));
            return Commands.REFUSED;
        }
        ExportResult result = export.run(new ExportRequest(definition, chosen, out, byteOrderMark), (_, _) -> {});
        PrintWriter print = spec.commandLine().getOut();
        print.println(messages.text("export.done", result.patients(), result.suppressed(), result.k()));
        print.println(out.toAbsolutePath().normalize());
        return Commands.DONE;
    }
}
