package org.catamnesis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.patient.TransplantStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private static final List<SheetCount> ALL_NEW = List.of(
            new SheetCount(Sheet.PATIENTS, "patients.csv", 2, 0, 0),
            new SheetCount(Sheet.DIAGNOSES, "diagnoses.csv", 2, 0, 0),
            new SheetCount(Sheet.TRANSPLANTS, "transplants.csv", 2, 0, 0),
            new SheetCount(Sheet.MEDICATIONS, "medications.csv", 2, 0, 0),
            new SheetCount(Sheet.VISITS, "visits.csv", 2, 0, 0),
            new SheetCount(Sheet.EVENTS, "events.csv", 2, 0, 0),
            new SheetCount(Sheet.RESULTS, "results.csv", 5, 0, 0));

    @TempDir
    Path temp;

    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(temp);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void eachSheetArrivesWhereItBelongs() {
        TestFolder folder = TestFolder.whole(temp.resolve("in"));
        LoadReport report = folder.load(clinic.session());
        assertEquals(List.of(), folder.bad());
        assertEquals(new LoadReport(ALL_NEW, 0, true), report);

        Session session = clinic.session();
        Patient patient = patient("T0001");
        long id = patient.id();
        assertEquals(
                new Demographics("测试甲", Sex.MALE, LocalDate.of(1970, 1, 2), "19900000001", null, null),
                patient.demographics());
        assertEquals(
                List.of(
                        new PatientIdentifier(PatientIdentifier.MRN, "T0001"),
                        new PatientIdentifier(PatientIdentifier.NATIONAL_ID, "110101197001020011")),
                patient.identifiers());
        var diagnosis = new DiagnosisStore(session).ofPatient(id).getFirst();
        assertEquals(new Diagnosis(diagnosis.id(), id, LocalDate.of(2024, 5, 6), "K74.6", "肝硬化"), diagnosis);
        var graft = new TransplantStore(session).ofPatient(id).getFirst();
        var details = new TransplantDetails(43, "D+/R-", "D-/R+", true, "O/A", 380, LocalDate.of(2025, 2, 1));
        assertEquals(
                new Transplant(graft.id(), id, Organ.LIVER, 1, LocalDate.of(2025, 1, 10), "deceased-brain", details),
                graft);
        var dosing = new DosingStore(session).ofPatient(id).getFirst();
        assertEquals(
                new Dosing(
                        dosing.id(),
                        id,
                        "tacrolimus",
                        "immediate-release",
                        LocalDate.of(2025, 1, 11),
                        LocalDate.of(2025, 3, 1),
                        1.25,
                        "mg",
                        2,
                        null,
                        "level too high",
                        DoseSchedule.parse("08:00=1.5;20:00=1").orElseThrow()),
                dosing);
        var visit = new VisitStore(session).ofPatient(id).getFirst();
        assertEquals(new Visit(visit.id(), id, LocalDate.of(2025, 2, 10), null, "outpatient", true, "好, 无不适"), visit);
        var event = new EventStore(session).ofPatient(id).getFirst();
        assertEquals(
                new ClinicalEvent(
                        event.id(),
                        id,
                        EventKind.REJECTION,
                        "acute-cellular",
                        "RAI 5",
                        LocalDate.of(2025, 3, 1),
                        LocalDate.of(2025, 3, 10),
                        true,
                        "冲击三天"),
                event);
    }

    @Test
    void aResultKeepsWhatWasPrinted() {
        TestFolder.whole(temp.resolve("in")).load(clinic.session());
        long id = patient("T0001").id();
        List<LabResult> results = new ResultStore(clinic.session()).ofPatient(id);
        LabResult level = results.stream()
                .filter(result -> "TAC".equals(result.analyte()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                new LabResult(
                        level.id(),
                        id,
                        "TAC",
                        new Measurement(
                                "TAC",
                                new ResultValue("7.8", null, 7.8),
                                "ng/mL",
                                "ng/mL",
                                new ReferenceInterval(5.0, 10.0, "5-10"),
                                null),
                        new Sampling(
                                LocalDateTime.of(2025, 2, 10, 8, 21),
                                true,
                                "blood",
                                "检验科",
                                null,
                                LocalDateTime.of(2025, 2, 9, 20, 0),
                                SampleTiming.TROUGH,
                                "1.5 mg"),
                        Provenance.CSV,
                        null),
                level);
        assertEquals(
                List.of("HBsAg false", "TAC true", "ALT true"),
                results.stream()
                        .map(result ->
                                result.analyte() + " " + result.sampling().timeKnown())
                        .toList());
    }

    @Test
    void loadedTwiceItChangesNothingAndSaysSo() {
        TestFolder folder = TestFolder.whole(temp.resolve("in"));
        folder.load(clinic.session());
        int entries = entries();
        LoadReport again = folder.load(clinic.session());
        assertEquals(
                new LoadReport(
                        ALL_NEW.stream()
                                .map(sheet -> new SheetCount(sheet.sheet(), sheet.file(), 0, sheet.fresh(), 0))
                                .toList(),
                        0,
                        false),
                again);
        assertEquals(entries, entries());
    }

    @Test
    void aLoadIsOneEntryInTheAuditTrail() {
        int before = entries();
        TestFolder.whole(temp.resolve("in")).load(clinic.session());
        assertEquals(before + 1, entries());
        String detail = clinic.session()
                .database()
                .read(sql -> sql.select(Tables.AUDIT_ENTRY.DETAIL)
                        .from(Tables.AUDIT_ENTRY)
                        .where(Tables.AUDIT_ENTRY.ACTION.eq("spreadsheets-loaded"))
                        .and(Tables.AUDIT_ENTRY.PATIENT_ID.isNull())
                        .fetchSingle()
                        .value1());
        assertEquals("patients 2, diagnoses 2, transplants 2, medications 2, visits 2, events 2, results 5", detail);
    }

    @Test
    void aPreviewSaysTheSameAndWritesNothing() {
        TestFolder folder = TestFolder.whole(temp.resolve("in"));
        int before = entries();
        assertEquals(new LoadReport(ALL_NEW, 0, false), folder.preview(clinic.session()));
        assertEquals(before, entries());
        assertEquals(0, count());
    }

    @Test
    void withABadRowNothingIsKeptUnlessItIsSkipped() {
        TestFolder folder = TestFolder.whole(temp.resolve("in"))
                .with("visits.csv", "mrn,date,kind,note", "T0001,2025-02-10,outpatient,", "T0009,2025-02-10,other,");
        assertEquals(1, folder.load(clinic.session()).bad());
        assertEquals(List.of("visits.csv:3 mrn PATIENT_UNKNOWN"), folder.bad());
        assertEquals(0, count());

        LoadReport skipped = folder.loadGood(clinic.session());
        assertEquals(true, skipped.loaded());
        assertEquals(
                new SheetCount(Sheet.VISITS, "visits.csv", 1, 0, 1),
                skipped.sheets().get(4));
        assertEquals(2, count());
    }

    @Test
    void patientsOfTheClinicNeedNotBeInTheFolder() {
        TestFolder.whole(temp.resolve("in")).load(clinic.session());
        TestFolder more = new TestFolder(temp.resolve("more"))
                .with(
                        "results.csv",
                        "mrn,collected_at,analyte,value",
                        "t0001,2025-04-01,CREA,88",
                        "T0001,2025-04-01,CREA,88.0");
        LoadReport report = more.load(clinic.session());
        assertEquals(List.of(), more.bad());
        assertEquals(List.of(new SheetCount(Sheet.RESULTS, "results.csv", 1, 1, 0)), report.sheets());
    }

    @Test
    void aLoadThatIsStoppedLeavesNothing() {
        TestFolder folder = TestFolder.whole(temp.resolve("in"));
        int before = entries();
        LoadWatch stopping = new LoadWatch() {
            @Override
            public void bad(BadRow row) {
                throw new AssertionError(row);
            }

            @Override
            public void progress(Sheet sheet, long rows, double done) {
                if (sheet == Sheet.RESULTS) throw new CancellationException();
            }
        };
        var spreadsheets = new SpreadsheetStore(clinic.session(), AnalyteCatalogue.standard());
        assertThrows(CancellationException.class, () -> spreadsheets.load(folder.path(), Map.of(), false, stopping));
        assertEquals(List.of(0, before), List.of(count(), entries()));
    }

    private Patient patient(String mrn) {
        return new PatientStore(clinic.session())
                .findByIdentifier(PatientIdentifier.MRN, mrn)
                .orElseThrow();
    }

    private int count() {
        return clinic.session().database().read(sql -> sql.fetchCount(Tables.PATIENT));
    }

    private int entries() {
        return clinic.session().database().read(sql -> sql.fetchCount(Tables.AUDIT_ENTRY));
    }
}
