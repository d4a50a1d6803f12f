package org.catamnesis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.access.Backups;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Colleagues;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportAsk;
import org.catamnesis.cohort.export.ExportDecisionStore;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportRequestStore;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.export.Writing;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoPile;
import org.catamnesis.demo.DemoSheets;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.Intake;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.shell.ScreenTour;

/** A small demo clinic, made to be photographed. */
public final class PictureTour implements AutoCloseable {
    private static final int PATIENTS = 60;
    private static final int REPORTS = 6;
    private final ClinicDoor door;
    private final ClinicFolder clinic;
    private final Path empty;
    private final Path sheets;
    private final ClinicDoor.Created fresh;
    private final List<Path> pages = new ArrayList<>();

    /** @param folder an empty one, for the clinics of the tour */
    public PictureTour(Clock clock, Path folder) {
        door = new ClinicDoor(clock, Workstation.noScreen());
        clinic = new ClinicFolder(folder.resolve("demo"));
        empty = folder.resolve("clinic");
        sheets = folder.resolve("sheets");
        DemoSheets.write(sheets);
        new DemoClinic(clock, Workstation.noScreen())
                .create(clinic, new DemoSize(PATIENTS, 0), (_, _) -> {})
                .database()
                .close();
        fresh = door.create(
                new ClinicFolder(folder.resolve("fresh")),
                "Demo clinic",
                false,
                new NewAccount("doctor", "Dr. Demo", EnumSet.allOf(Role.class)),
                DemoUsers.PASSWORD.toCharArray());
        try (Workstation workstation = open(DemoUsers.DOCTOR)) {
            receive(workstation.rooms());
        }
        try (Workstation workstation = open(DemoUsers.ADMINISTRATOR)) {
            new Backups(workstation.rooms().session()).make((_, _) -> {});
            employ(new People(workstation.rooms().session()));
            nameCustodian(workstation.rooms().session());
        }
        try (Workstation workstation = open(DemoUsers.RESEARCHER)) {
            ask(new ExportRequestStore(workstation.rooms().session()), LocalDate.now(clock));
        }
        try (Workstation workstation = open(DemoUsers.DOCTOR)) {
            decide(workstation.rooms().session(), folder.resolve("export"));
        }
    }

    /** Takes every picture in one language and appearance. */
    public List<Path> walk(Language language, Appearance appearance, Path out, double scale) {
        pages.clear();
        ScreenTour tour = new ScreenTour(language, appearance, out, scale);
        tour.start(door, clinic.path(), empty, fresh);
        try (Workstation workstation = open(DemoUsers.DOCTOR)) {
            workstation.rooms().directory().load();
            tour.clinic(workstation.rooms(), sheets);
            if (appearance == Appearance.LIGHT) pages(workstation.rooms(), language, out);
        }
        try (Workstation workstation = open(DemoUsers.ADMINISTRATOR)) {
            tour.settings(workstation.rooms());
        }
        return Stream.concat(tour.taken().stream(), pages.stream()).toList();
    }

    /** One page of A4 of a liver and of a kidney patient; paper looks the same in every appearance. */
    private void pages(Rooms rooms, Language language, Path out) {
        for (Organ organ : List.of(Organ.LIVER, Organ.KIDNEY)) {
            long patient = rooms.patients().all().stream()
                    .map(Patient::id)
                    .filter(id -> rooms.transplants().ofPatient(id).stream().anyMatch(graft -> graft.organ() == organ))
                    .max(Comparator.comparing(
                            id -> rooms.results().ofPatient(id).size()))
                    .orElseThrow();
            Path file = out.resolve("one-page-" + organ.code() + '-' + language.code() + ".png");
            new SummaryPicture(rooms).write(patient, language, file);
            pages.add(file);
        }
    }

    private static void nameCustodian(Session session) {
        long doctor = new Colleagues(session).doctors().getFirst().id();
        new CustodianSettings(session).name(doctor);
    }

    /** Four times; the third is out of date. */
    private static void ask(ExportRequestStore store, LocalDate today) {
        for (int days : new int[] {180, 180, -1, 180})
            store.ask(new ExportAsk(
                    CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                    Policy.P2,
                    ExportFormat.USUAL,
                    new Grounds(
                            "Tacrolimus variability and rejection",
                            "EC-2026-041",
                            "Registry of the province",
                            today.plusDays(days))));
    }

    /** Writes the first and refuses the second. */
    private static void decide(Session session, Path out) {
        var store = new ExportRequestStore(session);
        new CohortExport(session).approve(store.numbered(1), new Writing(out), (_, _) -> {});
        new ExportDecisionStore(session).refuse(store.numbered(2), "The same was approved as request 1.");
    }

    private Workstation open(String user) {
        return Workstation.open(door, clinic, user, DemoUsers.PASSWORD.toCharArray(), Optional.empty());
    }

    /** One with a long name and many roles, and one who has left. */
    private static void employ(People people) {
        var many = EnumSet.of(Role.NURSE, Role.RESEARCHER, Role.ADMINISTRATOR);
        people.add(new NewAccount("ouyang.wenjing", "欧阳文静（肝移植随访护士长）", many));
        people.leave(people.add(new NewAccount("gone", "演示前同事 Left Demo", EnumSet.of(Role.NURSE)))
                .account());
    }

    private void receive(Rooms rooms) {
        long patient = rooms.patients().all().getLast().id();
        new ErasureStore(rooms.session()).ask(patient, "asked for in writing, letter on file");
        Intake intake = rooms.intake();
        try (Stream<Path> files = Files.list(clinic.path().resolve("reports"))) {
            List<Path> reports = files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
            reports.stream().limit(REPORTS).forEach(intake::take);
            receiveOtherShapes(rooms, intake, reports);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** Each that has to be answered, locked or looked at closely: one. */
    private static void receiveOtherShapes(Rooms rooms, Intake intake, List<Path> reports) throws IOException {
        Patient patient = rooms.patients().all().getFirst();
        byte[] first = Files.readAllBytes(reports.getFirst());
        intake.take("scan-0412.pdf", DemoPile.again(first));
        intake.take("portal.pdf", DemoPile.locked(first));
        intake.take("IMG_2041.jpg", DemoPile.photo(Files.readAllBytes(reports.get(REPORTS + 3))));
        intake.take("urgent.pdf", DemoPile.urgent(patient.name(), patient.mrn(), "2026-09-14"));
        rooms.documents().assign(intake.take("other.pdf", Files.readAllBytes(reports.get(REPORTS))), patient.id());
        rooms.learntNames().learn("样例市第一演示医院", "谷丙转氨酶(赖氏法)", "ALT");
        rooms.learntUnits().learn("样例市第一演示医院", "CREA", "umol/l", "umol/L");
    }

    @Override
    public void close() {
        fresh.session().database().close();
    }
}
