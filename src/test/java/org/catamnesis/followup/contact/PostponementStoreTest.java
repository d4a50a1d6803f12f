package org.catamnesis.followup.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
class PostponementStoreTest {
    private static final LocalDate TODAY = ContactClinic.TODAY;

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private ContactClinic clinic;

    @BeforeEach
    void open() {
        clinic = new ContactClinic(folder, engine);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aLineIsPutOffForAReasonAndHiddenUntilItsDay() {
        Postponement put = clinic.postponements.postpone(line("series:core-lab", 7));
        assertEquals(
                new Postponement(
                        put.id(), clinic.patient, "series:core-lab", TODAY.plusDays(7), "回老家", put.at(), "Dr. Test"),
                put);
        assertEquals(List.of(put), clinic.postponements.ofPatient(clinic.patient));
        assertEquals(
                List.of(true, true, false),
                List.of(put.hides(TODAY), put.hides(TODAY.plusDays(6)), put.hides(TODAY.plusDays(7))));
    }

    @Test
    void theListOfTheClinicHoldsNoReasons() {
        clinic.postponements.postpone(line("series:core-lab", 7));
        assertEquals(
                null,
                clinic.postponements.ofClinic().get(clinic.patient).getFirst().reason());
    }

    @Test
    void aLinePutOffAgainHasOneDayAndTakingItBackGivesTheFormer() {
        clinic.postponements.postpone(line("series:core-lab", 7));
        Postponement again = clinic.postponements.postpone(line("series:core-lab", 14));
        assertEquals(List.of(again), clinic.postponements.ofPatient(clinic.patient));
        clinic.postponements.takeBack(again);
        assertEquals(List.of(TODAY.plusDays(7)), untils());
    }

    @Test
    void severalArePutOffAndTakenBackTogether() {
        List<Postponement> put =
                clinic.postponements.postponeAll(List.of(line("series:core-lab", 7), line("task:12", 3)));
        assertEquals(List.of(TODAY.plusDays(3), TODAY.plusDays(7)), untils());
        clinic.postponements.takeBackAll(put);
        assertEquals(Map.of(), clinic.postponements.ofClinic());
        assertEquals(
                Problem.CHANGED_ELSEWHERE,
                assertThrows(ProblemException.class, () -> clinic.postponements.takeBackAll(put))
                        .problem());
        clinic.postponements.postpone(line("series:core-lab", 2));
        assertEquals(List.of(TODAY.plusDays(2)), untils());
    }

    @Test
    void withoutAReasonOrADayAheadNothingIsPutOff() {
        refuse(Problem.REASON_MISSING, Postponement.of(clinic.patient, "task:12", TODAY.plusDays(1), " "));
        refuse(Problem.DAY_PASSED, Postponement.of(clinic.patient, "task:12", TODAY, "忙"));
        refuse(Problem.DAY_TOO_FAR, Postponement.of(clinic.patient, "task:12", TODAY.plusDays(181), "忙"));
        assertEquals(List.of(), untils());
    }

    private void refuse(Problem problem, Postponement wrong) {
        List<Postponement> both = List.of(line("series:core-lab", 7), wrong);
        assertEquals(
                problem,
                assertThrows(ProblemException.class, () -> clinic.postponements.postponeAll(both))
                        .problem());
    }

    private List<LocalDate> untils() {
        return clinic.postponements.ofPatient(clinic.patient).stream()
                .map(Postponement::until)
                .toList();
    }

    private Postponement line(String item, int days) {
        return Postponement.of(clinic.patient, item, TODAY.plusDays(days), "回老家");
    }
}
