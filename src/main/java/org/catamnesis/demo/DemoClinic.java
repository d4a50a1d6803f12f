package org.catamnesis.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Makes a clinic of people who do not exist, up to the clock's today, and keeps aside what they still have on paper. */
public final class DemoClinic {
    public static final String NAME = "栖云移植随访门诊 · Demo clinic";
    /** The folder beside the database that holds what patients bring on paper. */
    public static final String REPORTS = "reports";

    static final long SEED = 20_191_114L;
    private static final int PATIENTS_AT_ONCE = 200;
    private static final long RESULTS_AT_ONCE = 100_000;
    private final ClinicDoor door;
    private final Clock clock;

    public DemoClinic(Clock clock, BooleanSupplier onScreenThread) {
        this.clock = clock;
        this.door = new ClinicDoor(clock, onScreenThread);
    }

    /** What was made; the database is open. {@code brought} are newest visits that are not in the clinic yet. */
    public record Made(ClinicDatabase database, int patients, long results, List<Brought> brought) {}

    /** Fills a new clinic in this folder, whose users are {@link DemoUsers}, and prints reports into its {@link #REPORTS}. */
    public Made create(ClinicFolder folder, DemoSize size, DemoProgress progress) {
        LocalDate today = LocalDate.now(clock);
        CourseSimulation simulation = new CourseSimulation(SEED, today, size.pace(SEED, today));
        Session administrator = door.create(folder, NAME, true, DemoUsers.administrator(), DemoUsers.password())
                .session();
        ClinicDatabase database = administrator.database();
        try {
            for (NewAccount account : DemoUsers.others())
                ClinicDoor.addUser(administrator, account, DemoUsers.password());
            Session doctor = door.signIn(database, DemoUsers.DOCTOR, DemoUsers.password());
            BroughtReports brought = new BroughtReports(today);
            long results =
                    fill(new CourseWriteStore(doctor), new DemoPapers(doctor), simulation, size, brought, progress);
            DemoContactCard.keep(doctor);
            DemoProtocols.keep(doctor);
            DemoAlerts.raise(doctor, size.patients());
            DemoContacts.make(door.signIn(database, DemoUsers.NURSE, DemoUsers.password()), size.patients());
            DemoCalendarStore calendar = new DemoCalendarStore(doctor);
            calendar.open();
            calendar.book();
            return new Made(
                    database,
                    size.patients(),
                    results,
                    brought.print(folder.path().resolve(REPORTS)));
        } catch (RuntimeException e) {
            database.close();
            remove(folder);
            throw e;
        }
    }

    /** Half a clinic would look like a whole one the next time. */
    private static void remove(ClinicFolder folder) {
        Path file = folder.database();
        try {
            for (String part : List.of("", "-wal", "-shm"))
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + part));
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }

    private static long fill(
            CourseWriteStore store,
            DemoPapers papers,
            CourseSimulation simulation,
            DemoSize size,
            BroughtReports brought,
            DemoProgress progress) {
        int atOnce = atOnce(size);
        long results = 0;
        for (int from = 0; from < size.patients(); from += atOnce) {
            int to = Math.min(from + atOnce, size.patients());
            List<DemoCourse> courses = IntStream.range(from, to)
                    .parallel()
                    .mapToObj(simulation::course)
                    .toList();
            List<DemoCourse> known = new ArrayList<>(courses.size());
            for (DemoCourse course : courses) known.add(brought.take(course));
            store.write(known);
            papers.file(known);
            for (DemoCourse course : known) results += course.resultCount();
            progress.step(to, size.patients());
        }
        return results;
    }

    /** Few enough that memory stays flat however many results a patient has. */
    private static int atOnce(DemoSize size) {
        long each = Math.max(1, size.results() / size.patients());
        return (int) Math.clamp(RESULTS_AT_ONCE / each, 1, PATIENTS_AT_ONCE);
    }
}
