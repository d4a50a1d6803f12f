package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PatientStoreTest {
    private static final Demographics LI = new Demographics(
            "单雄信", Sex.MALE, LocalDate.of(1980, 2, 3), "13800000001", "somewhere 1", "allergic to nothing");
    private static final List<PatientIdentifier> NUMBERS =
            List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123"));

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientStore patients;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patients = new PatientStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void keepsWhatWasEnteredOverTheNight() {
        Patient added = patients.add(LI, NUMBERS);
        patients = new PatientStore(clinic.reopen());
        assertEquals(Optional.of(added), patients.find(added.id()));
        assertEquals(List.of(added), patients.all());
        assertEquals("shan xiong xin", added.pinyin());
        assertEquals(Optional.of(added), patients.findByIdentifier(PatientIdentifier.MRN, " s000123"));
    }

    @Test
    void aCorrectionSupersedesAndASecondOneOfTheSameVersionIsRefused() {
        Patient added = patients.add(LI, NUMBERS);
        Demographics right = Demographics.of("单雄心", Sex.MALE, LI.birthDate());
        Patient corrected = patients.correct(added, right);
        assertEquals(List.of(corrected), patients.all());
        ProblemException refused = assertThrows(ProblemException.class, () -> patients.correct(added, right));
        assertEquals(Problem.CHANGED_ELSEWHERE, refused.problem());
        assertEquals(List.of(corrected), patients.all());
    }

    @Test
    void aNumberBelongsToOnePatient() {
        patients.add(LI, NUMBERS);
        ProblemException refused = assertThrows(ProblemException.class, () -> patients.add(LI, NUMBERS));
        assertEquals(Problem.IDENTIFIER_IN_USE, refused.problem());
        assertEquals(1, patients.all().size());
    }

    @Test
    void graftsAndEventsAreSupersededNotEdited() {
        long id = patients.add(LI, NUMBERS).id();
        TransplantStore grafts = new TransplantStore(clinic.session());
        Transplant first =
                grafts.append(new Transplant(0, id, Organ.LIVER, 1, LocalDate.of(2025, 7, 30), "deceased-brain"), null);
        Transplant right = grafts.append(
                new Transplant(0, id, Organ.LIVER, 1, LocalDate.of(2025, 7, 31), "deceased-brain"), first.id());
        assertEquals(List.of(right), grafts.ofPatient(id));
        EventStore events = new EventStore(clinic.session());
        ClinicalEvent event = events.append(
                new ClinicalEvent(
                        0, id, EventKind.REJECTION, "tcmr", "RAI 5", LocalDate.of(2025, 9, 1), null, true, "free text"),
                null);
        assertEquals(List.of(event), events.ofPatient(id));
        assertThrows(
                RuntimeException.class,
                () -> clinic.session().database().write(sql -> sql.execute("update transplant set organ = 'kidney'")));
        assertEquals(List.of(right), grafts.ofPatient(id));
    }
}
