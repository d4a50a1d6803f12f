package org.catamnesis.ui.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.catamnesis.access.TestClinic;
import org.catamnesis.language.Problem;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatientsModelTest {
    private final Tasks tasks = Tasks.sameThread();
    private TestClinic clinic;
    private PatientDirectory directory;
    private TransplantStore transplants;
    private PatientsModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        directory = new PatientDirectory(clinic.session());
        transplants = new TransplantStore(clinic.session());
        model = new PatientsModel(tasks, directory, transplants, TestClinic.CLOCK);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void anEmptyClinicSaysThatNobodyIsThereYet() {
        assertEquals(PatientsModel.State.LOADING, model.state().get());
        model.load();
        assertEquals(PatientsModel.State.NOBODY_YET, model.state().get());
    }

    @Test
    void typingFiltersByInitialsNumberAndPhoneTail() {
        Patient zhang = add("张伟", "S000123", "13800004567");
        add("李娜", "S000999", null);
        model.load();
        for (String typed : List.of("zw", "zhangwei", "张", "000123", "4567")) {
            model.filter().set(typed);
            assertEquals(List.of(zhang), model.rows().get(), typed);
        }
        model.filter().set("nobody");
        assertEquals(PatientsModel.State.NOBODY_MATCHES, model.state().get());
    }

    @Test
    void theDayCountsFromTheNewestGraft() {
        Patient zhang = add("张伟", "S000123", null);
        transplants.append(new Transplant(0, zhang.id(), Organ.LIVER, 1, LocalDate.of(2020, 1, 1), null), null);
        transplants.append(new Transplant(0, zhang.id(), Organ.LIVER, 2, LocalDate.of(2026, 9, 1), "living"), null);
        model.load();
        assertEquals(OptionalLong.of(14), model.day(zhang));
        assertEquals(2, model.newest(zhang).graftNumber());
    }

    @Test
    void theFormNamesWhatIsMissingAndThenAdds() {
        var form = form(null);
        assertEquals("patient-form.missing-name", form.missing().get());
        form.name().set(" 王强 ");
        assertEquals("patient-form.missing-sex", form.missing().get());
        form.sex().set(Sex.MALE);
        form.birthDate().set("1980-02-31");
        assertEquals("patient-form.wrong-date", form.missing().get());
        form.birthDate().set("2030.1.1");
        assertEquals("patient-form.future-birth", form.missing().get());
        form.birthDate().set("1980年2月3日");
        assertEquals("patient-form.missing-mrn", form.missing().get());
        form.mrn().set("S000777");
        assertNull(form.missing().get());
        List<Patient> added = new ArrayList<>();
        form.save(added::add);
        assertEquals(
                Demographics.of("王强", Sex.MALE, LocalDate.of(1980, 2, 3)),
                added.getFirst().demographics());
        assertEquals(added, directory.index().search("S000777"));
    }

    @Test
    void aNumberThatIsTakenIsSaidInTheForm() {
        add("张伟", "S000123", null);
        var form = form(null);
        form.name().set("王强");
        form.sex().set(Sex.MALE);
        form.mrn().set("s000123");
        form.save(_ -> {});
        assertEquals(Problem.IDENTIFIER_IN_USE, form.problem().get().problem());
    }

    @Test
    void aCorrectionOfAnOldVersionIsRefused() {
        Patient seen = add("张伟", "S000123", null);
        var first = form(seen);
        first.phone().set("13800004567");
        first.save(_ -> {});
        assertNull(first.problem().get());
        var second = form(seen);
        second.name().set("张炜");
        second.save(_ -> {});
        assertEquals(Problem.CHANGED_ELSEWHERE, second.problem().get().problem());
    }

    private PatientFormModel form(Patient seen) {
        return new PatientFormModel(tasks, directory, TestClinic.CLOCK, seen);
    }

    private Patient add(String name, String mrn, String phone) {
        return directory.add(
                new Demographics(name, Sex.MALE, null, phone, null, null),
                List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)));
    }
}
