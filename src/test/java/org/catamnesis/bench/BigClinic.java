package org.catamnesis.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;

/** A clinic with as many patients as wanted, each with a course of 500 results over ten years. */
final class BigClinic implements LoadWatch {
    static final char[] PASSWORD = "correct horse".toCharArray();
    static final int RESULTS_EACH = 500;
    private static final int BATCH = 200;
    private static final int LAST_DRAW = 3_430;
    /** Long enough ago that the last draws are of the last months, and something is due today. */
    private static final LocalDate DAY_ZERO =
            LocalDate.now(Clock.systemDefaultZone()).minusDays(3_520);
    /** Patients were transplanted on so many days. */
    private static final int SPREAD = 70;

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红健宁";
    private static final String[][] ANALYTES = {
        {"TAC", "ng/mL", "ng/mL", "5", "10", "7."},
        {"ALT", "U/L", "U/L", "9", "50", "31"},
        {"AST", "U/L", "U/L", "15", "40", "28"},
        {"GGT", "U/L", "U/L", "10", "60", "44"},
        {"ALP", "U/L", "U/L", "45", "125", "96"},
        {"TBIL", "μmol/L", "umol/L", "3", "26", "14."},
        {"ALB", "g/L", "g/L", "40", "55", "42."},
        {"CREA", "μmol/L", "umol/L", "57", "97", "88"},
        {"PLT", "10^9/L", "10*9/L", "125", "350", "201"},
        {"GLU", "mmol/L", "mmol/L", "3.9", "6.1", "5."}
    };

    private final Random random = new Random(7);
    private int courses;

    private BigClinic() {}

    /** Makes it; whoever is signed in is a doctor. */
    static Session make(Path folder, int patients) throws IOException {
        return new BigClinic().build(folder, patients);
    }

    static Session open(Path folder) {
        ClinicDoor door = new ClinicDoor(Clock.systemDefaultZone(), () -> false);
        return door.signIn(door.open(new ClinicFolder(folder.resolve("clinic"))), "doctor", PASSWORD);
    }

    private Session build(Path folder, int patients) throws IOException {
        Path sheets = Files.createDirectories(folder.resolve("sheets"));
        writeSheets(sheets, patients);
        NewAccount doctor = new NewAccount("doctor", "Doctor", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR));
        Session session = new ClinicDoor(Clock.systemDefaultZone(), () -> false)
                .create(new ClinicFolder(folder.resolve("clinic")), "Bench", false, doctor, PASSWORD)
                .session();
        new SpreadsheetStore(session, AnalyteCatalogue.standard()).load(sheets, Map.of(), false, this);
        List<Long> ids =
                new PatientStore(session).all().stream().map(Patient::id).toList();
        for (int from = 0; from < ids.size(); from += BATCH)
            append(session, ids.subList(from, Math.min(from + BATCH, ids.size())));
        session.database().close();
        return open(folder);
    }

    private void append(Session session, List<Long> patients) {
        ResultStore store = new ResultStore(session);
        List<LabResult> results = new ArrayList<>(patients.size() * RESULTS_EACH);
        patients.forEach(patient -> course(patient, dayZero(courses++), results));
        session.run(
                Operation.ENTER_RESULTS,
                AuditEvent.of(Action.SPREADSHEETS_LOADED).detail(results.size() + " results"),
                sql -> store.prepare(sql, results).run());
    }

    private static LocalDate dayZero(int patient) {
        return DAY_ZERO.plusDays(patient % SPREAD);
    }

    private void course(long patient, LocalDate dayZero, List<LabResult> results) {
        int draws = RESULTS_EACH / ANALYTES.length;
        for (int draw = 0; draw < draws; draw++) {
            int day = draw < 20 ? draw * 7 : 140 + (draw - 20) * 110 + random.nextInt(20);
            Sampling at = Sampling.at(dayZero.plusDays(day).atTime(8, random.nextInt(60)));
            for (String[] analyte : ANALYTES) {
                String value = analyte[5] + random.nextInt(10);
                var measured = new Measurement(
                        analyte[0],
                        ResultValue.parse(value),
                        analyte[1],
                        analyte[2],
                        ReferenceInterval.parse(analyte[3] + "-" + analyte[4]),
                        null);
                results.add(new LabResult(0, patient, analyte[0], measured, at, Provenance.CSV, null));
            }
        }
    }

    private void writeSheets(Path sheets, int patients) throws IOException {
        try (BufferedWriter people = Files.newBufferedWriter(sheets.resolve("patients.csv"));
                BufferedWriter grafts = Files.newBufferedWriter(sheets.resolve("transplants.csv"));
                BufferedWriter drugs = Files.newBufferedWriter(sheets.resolve("medications.csv"));
                BufferedWriter visits = Files.newBufferedWriter(sheets.resolve("visits.csv"))) {
            people.write("mrn,name,sex,birth_date\n");
            grafts.write("mrn,organ,date,donor_type\n");
            drugs.write("mrn,drug,start,schedule,unit,end\n");
            visits.write("mrn,date,kind,note\n");
            for (int i = 0; i < patients; i++) {
                String mrn = "B" + (100_000 + i);
                people.write(mrn + "," + name() + "," + (i % 3 == 0 ? "female" : "male") + ",1970-01-02\n");
                grafts.write(mrn + "," + (i % 2 == 0 ? "liver" : "kidney") + "," + dayZero(i) + ",\n");
                for (int d = 0; d < 6; d++) {
                    LocalDate from = dayZero(i).plusDays(d * 200L);
                    String end = d == 5 ? "" : from.plusDays(199).toString();
                    drugs.write(mrn + ",tacrolimus," + from + ",08:00=" + (4 - 0.5 * d) + ";20:00=" + (4 - 0.5 * d)
                            + ",mg," + end + "\n");
                    visits.write(mrn + "," + from.plusDays(3) + ",outpatient,\n");
                }
                visits.write(mrn + "," + dayZero(i).plusDays(LAST_DRAW) + ",outpatient,\n");
            }
        }
    }

    private String name() {
        return pick(SURNAMES) + pick(GIVEN) + (random.nextBoolean() ? pick(GIVEN) : "");
    }

    private String pick(String letters) {
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    @Override
    public void bad(BadRow row) {
        throw new IllegalStateException(row.toString());
    }

    @Override
    public void progress(Sheet sheet, long rows, double done) {
        // Nobody is watching.
    }
}
