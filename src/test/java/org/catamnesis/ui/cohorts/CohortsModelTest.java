package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.ui.common.Tasks;
import org.catamnesis.ui.common.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortsModelTest {
    private TestClinic clinic;
    private CohortsModel model;

    @TempDir
    Path home;

    @BeforeEach
    void open() {
        clinic = new TestClinic(home);
        var patients = new PatientStore(clinic.session());
        var transplants = new TransplantStore(clinic.session());
        for (int i = 0; i < 8; i++) {
            Patient patient = patients.add(Demographics.of("测试" + i, Sex.MALE, LocalDate.of(1980, 1, 1)), List.of());
            Organ organ = i < 2 ? Organ.KIDNEY : Organ.LIVER;
            transplants.append(new Transplant(0, patient.id(), organ, 1, LocalDate.of(2024, 5, 1), null), null);
        }
        model = new CohortsModel(Tasks.sameThread(), new CohortExport(clinic.session()), home.resolve("export"));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theCountsFollowTheForm() {
        assertEquals(8, model.preview().get().patients());
        model.form().organ(Organ.KIDNEY).set(false);
        assertEquals(6, model.preview().get().patients());
        model.form().ageTo().set("not a number");
        assertEquals(6, model.preview().get().patients());
    }

    @Test
    void theProtectionIsSaidLineByLine() {
        List<String> lines = new Protection(new Words(Language.ENGLISH), CohortsModel.POLICY)
                .lines(model.preview().get());
        assertEquals(
                List.of(
                        "8 patients would be in the files and 0 left out, so that everybody is one of at least 5 who look alike.",
                        "Sex is told.",
                        "Age is told in bands of 5 years.",
                        "Year of transplant is told in steps of 1."),
                lines.subList(0, 4));
        model.form().organ(Organ.LIVER).set(false);
        assertEquals(
                List.of(
                        "Fewer than 5 patients: nothing can leave, because somebody might be recognised. Widen the definition."),
                new Protection(new Words(Language.ENGLISH), CohortsModel.POLICY)
                        .lines(model.preview().get()));
    }

    @Test
    void anExportIsWrittenOnceAndItsFolderIsNotOverwritten() {
        model.export();
        assertNull(model.problem().get());
        assertEquals(8, model.result().get().patients());
        assertTrue(Files.exists(home.resolve("export")));
        model.export();
        assertEquals(Problem.EXPORT_EXISTS, model.problem().get().problem());
        assertNull(model.result().get());
    }

    @Test
    void tooSmallACohortIsRefusedInPlace() {
        model.form().organ(Organ.LIVER).set(false);
        model.export();
        assertEquals(Problem.COHORT_TOO_SMALL, model.problem().get().problem());
    }
}
