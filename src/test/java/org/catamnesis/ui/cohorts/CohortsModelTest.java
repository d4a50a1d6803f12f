package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
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
        return new CohortsModel(
                Tasks.sameThread(),
                TestClinic.CLOCK,
                new CohortDefinitionStore(session),
                new CohortExport(session),
                new ExportRunStore(session));
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
        model.k().set(20);
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
    void anExportIsVerifiedAndStandsInTheHistory() {
        assertTrue(model.mayExport());
        model.export(out, true);
        assertNull(model.exportProblem().get());
        Exported made = model.exported().get();
        assertTrue(made.verified());
        assertEquals(24, made.result().patients());
        assertTrue(Files.isRegularFile(made.folder().resolve("manifest.json")));
        ExportRunStore.Run run = model.history().get().getFirst();
        assertEquals(
                List.of(new ExportRunStore.Run(
                        made.result().exportId(),
                        CohortDefinition.FIRST_LIVER_OR_KIDNEY.name() + " 1",
                        PolicyFile.json(Policy.P2).toString(),
                        1,
                        "csv",
                        24,
                        made.result().suppressed(),
                        made.result().k(),
                        run.snapshot(),
                        made.result().manifestSha256(),
                        LocalDateTime.now(TestClinic.CLOCK))),
                model.history().get());
        assertEquals(1, model.saved().get().version());
    }

    @Test
    void anExportIntoAFileEndsInAProblemAndLeavesNothing() throws Exception {
        Path file = Files.writeString(out.resolve("file"), "");
        model.export(file, false);
        assertEquals(Problem.FOLDER_READ_ONLY, model.exportProblem().get().problem());
        assertNull(model.exported().get());
        assertEquals(List.of(), model.history().get());
    }

    @Test
    void aResearcherCountsAndSavesButMayNotExport() {
        var other = model(clinic.researcher());
        other.load();
        assertFalse(other.mayExport());
        assertEquals(24, other.preview().get().counts().exported());
        other.save();
        assertEquals(1, other.saved().get().version());
        other.export(out, false);
        assertEquals(Problem.NOT_ALLOWED, other.exportProblem().get().problem());
    }

    @Test
    void aFolderIsNamedAfterTheCohortAndTheMoment() {
        LocalDateTime at = LocalDateTime.of(2026, 9, 15, 8, 5, 9);
        assertEquals("export_肝移植-2020-2022_20260915_080509", CohortsModel.folderName("肝移植 (2020/2022)", at));
    }

    private List<Integer> left() {
        return model.preview().get().counts().cohort().attrition().stream()
                .map(AttritionStep::left)
                .toList();
    }
}
