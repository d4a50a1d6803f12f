package org.catamnesis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Rooms;

/** The main job on a demo clinic without a display: a report read and accepted, its trend drawn, a cohort exported. */
public final class DemoJob {
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> say;

    public DemoJob(Clock clock, Messages messages, Consumer<String> say) {
        this.clock = clock;
        this.messages = messages;
        this.say = say;
    }

    public void run(ClinicFolder clinic) {
        ClinicDoor door = new ClinicDoor(clock, Workstation.noScreen());
        try (Workstation workstation =
                Workstation.open(door, clinic, DemoUsers.DOCTOR, DemoUsers.PASSWORD.toCharArray(), Optional.empty())) {
            Rooms rooms = workstation.rooms();
            rooms.directory().load();
            Patient patient = importReport(rooms, clinic.path().resolve("reports"));
            draw(rooms, patient, clinic.path());
            export(rooms, clinic.path().resolve("exports"));
        }
    }

    private Patient importReport(Rooms rooms, Path folder) {
        ReportImport reports = new ReportImport(rooms);
        for (Path file : reports(folder)) {
            var imported = reports.take(file);
            if (imported.isEmpty()) continue;
            say.accept(messages.text(
                    "demo.imported", file.toString(), imported.get().results()));
            return imported.get().patient();
        }
        say.accept(messages.text("demo.all-imported", folder.toString()));
        return rooms.directory().index().search("").getFirst();
    }

    private static List<Path> reports(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    private void draw(Rooms rooms, Patient patient, Path folder) {
        for (Language language : Language.values()) {
            Path file = folder.resolve("trend-" + language.code() + ".png");
            new TrendPicture(rooms).write(patient.id(), language, false, file);
            say.accept(messages.text("demo.drawn", file.toString()));
        }
    }

    private void export(Rooms rooms, Path folder) {
        CohortDefinition cohort = CohortDefinition.FIRST_LIVER_OR_KIDNEY;
        String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
        Path out = folder.resolve("export_" + cohort.name() + "_" + day);
        for (int n = 2; Files.exists(out); n++)
            out = out.resolveSibling("export_" + cohort.name() + "_" + day + "_" + n);
        ExportRequest request = new ExportRequest(cohort, Policy.P2, out, false).signed(true);
        new CohortExport(rooms.session()).run(request, (_, _) -> {});
        say.accept(messages.text("demo.exported", out.toString()));
    }
}
