package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortsModelTest {
    private StudyClinic clinic;
    private CohortsModel model;

    @TempDir
    Path out;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new StudyClinic(folder);
        model = model(clinic.session());
        model.load();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static CohortsModel model(Session session) {
        return new CohortsModel(Tasks.sameThread(), new CohortDefinitionStore(session), new CohortExport(session));
    }

    @Test
    void countsFollowEveryChange() {
        assertEquals(List.of(25, 25, 24), left());
        var rejection = CriterionRow.of(new Criterion.HadEvent(EventKind.REJECTION, new Range(null, 90)), false);
        model.form().rows().add(rejection);
        assertEquals(List.of(25, 25, 24, 8), left());
        rejection.excluded().set(true);
        assertEquals(List.of(25, 25, 24, 16), left());
        model.form().organs().remove(Organ.KIDNEY);
        assertEquals(List.of(25, 21, 20, 14), left());
    }

    @Test
    void theAnswerStaysWhileTheFormSaysNothingButIsNotCurrent() {
        model.form().age().from().set("old");
        assertEquals(List.of(25, 25, 24), left());
        assertFalse(model.isCurrent());
        model.form().age().from().set("18");
        assertTrue(model.isCurrent());
    }

    @Test
    void aCohortThatIsTooSmallSaysSo() {
        assertEquals(Preview.Verdict.READY, model.preview().get().verdict());
        model.form().organs().remove(Organ.LIVER);
        assertEquals(List.of(25, 4, 4), left());
        assertEquals(Preview.Verdict.TOO_SMALL, model.preview().get().verdict());
        model.form().organs().clear();
        model.policy().set(Policy.P2.withK(20));
        assertEquals(Preview.Verdict.READY, model.preview().get().verdict());
        model.form().years().from().set("2021");
        assertEquals(Preview.Verdict.TOO_SMALL, model.preview().get().verdict());
    }

    @Test
    void aDefinitionIsSavedAsVersionsAndOpenedAgain() {
        assertTrue(model.isChanged());
        model.save();
        assertEquals(1, model.saved().get().version());
        assertFalse(model.isChanged());
        model.form().age().to().set("60");
        assertTrue(model.isChanged());
        model.save();
        assertEquals(2, model.saved().get().version());
        var again = model(clinic.session());
        again.load();
        assertEquals("60", again.form().age().to().get());
        assertEquals(List.of(model.saved().get()), again.known().get());
        again.form().name().set("another");
        assertNull(again.saved().get());
    }

    @Test
    void aResearcherCountsAndSaves() {
        var other = model(clinic.researcher());
        other.load();
        assertEquals(24, other.preview().get().counts().exported());
        other.save();
        assertEquals(1, other.saved().get().version());
    }

    private List<Integer> left() {
        return model.preview().get().counts().cohort().attrition().stream()
                .map(AttritionStep::left)
                .toList();
    }
}
