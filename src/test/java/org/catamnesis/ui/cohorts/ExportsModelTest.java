package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.omop.SyntheticVocabulary;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsModelTest {
    private StudyClinic clinic;
    private CohortsModel cohorts;
    private ExportsModel model;

    @TempDir
    Path out;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new StudyClinic(folder);
        model = model(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private ExportsModel model(Session session) {
        Tasks tasks = Tasks.sameThread();
        cohorts = new CohortsModel(tasks, new CohortDefinitionStore(session), new CohortExport(session));
        cohorts.load();
        var exports = new ExportsModel(tasks, TestClinic.CLOCK, cohorts, session);
        exports.load();
        return exports;
    }

    @Test
    void suppliedVocabulariesGiveAnOmopExportItsConcepts(@TempDir Path athena) throws IOException {
        model.asking().formats().add(ExportFormat.OMOP);
        model.vocabulary().set(SyntheticVocabulary.write(athena));
        model.export(out, null, null);
        assertNull(model.problem().get());
        Path concepts = model.exported().get().folder().resolve("omop/concept.csv");
        assertTrue(Files.readString(concepts).contains("\n2000000002,TACROLIMUS,Drug,RxNorm,"));
        Files.writeString(athena.resolve("CONCEPT.csv"), "nothing of the kind");
        model.export(out, null, null);
        assertEquals(Problem.VOCABULARY_UNREADABLE, model.problem().get().problem());
        model.asking().formats().remove(ExportFormat.OMOP);
        model.clear();
        model.export(Files.createDirectory(out.resolve("other")), null, null);
        assertNull(model.problem().get());
    }

    @Test
    void anExportIsVerifiedAndStandsInTheHistory() {
        assertEquals(new Standing(true, true, false), model.standing().get());
        model.asking().sign().set(true);
        model.export(out, null, null);
        assertNull(model.problem().get());
        Exported made = model.exported().get();
        assertTrue(made.verified());
        assertEquals(24, made.result().patients());
        ExportRunStore.Run run = model.history().get().getFirst();
        assertEquals(
                List.of(new ExportRunStore.Run(
                        made.result().exportId(),
                        CohortDefinition.FIRST_LIVER_OR_KIDNEY.name() + " 1",
                        PolicyFile.json(Policy.P2).toString(),
                        1,
                        "csv,parquet",
                        24,
                        made.result().suppressed(),
                        made.result().k(),
                        run.snapshot(),
                        made.result().manifestSha256(),
                        LocalDateTime.now(TestClinic.CLOCK))),
                model.history().get());
        assertEquals(AskedExport.State.WRITTEN, state());
        assertEquals(1, cohorts.saved().get().version());
        assertEquals(Optional.of(model.key().get()), made.verdict().key().map(VerifyingKey::fingerprint));
        model.verify(
                made.folder(), seen -> assertEquals(new Verified(made.verdict(), Optional.of(run)), seen), _ -> fail());
        model.verify(out, _ -> fail(), refused -> assertEquals(Problem.NOT_AN_EXPORT, refused.problem()));
    }

    @Test
    void anExportIntoAFileEndsInAProblemAndLeavesNothing() throws Exception {
        Path file = Files.writeString(out.resolve("file"), "");
        model.export(file, null, null);
        assertEquals(Problem.FOLDER_READ_ONLY, model.problem().get().problem());
        assertNull(model.exported().get());
        assertEquals(List.of(), model.history().get());
        assertEquals(List.of(), model.requests().get());
    }

    @Test
    void aResearcherAsksAndADoctorApprovesOrRefuses() throws Exception {
        ExportsModel asking = model(clinic.researcher());
        assertEquals(Standing.NONE, asking.standing().get());
        asking.export(out, null, null);
        assertEquals(Problem.NOT_ALLOWED, asking.problem().get().problem());
        asking.askFor();
        assertEquals(Problem.PURPOSE_MISSING, asking.problem().get().problem());
        asking.asking().purpose().set("Rejection");
        asking.asking().recipient().set("Registry");
        asking.asking().expires().set("some day");
        asking.askFor();
        assertEquals(Problem.DAY_UNREADABLE, asking.problem().get().problem());
        asking.asking().expires().set("2027/1/31");
        asking.askFor();
        asking.askFor();
        assertEquals(2, asking.asked().get().number());
        assertEquals(
                new Grounds("Rejection", null, "Registry", LocalDate.of(2027, 1, 31)),
                asking.asked().get().ask().grounds());

        model.load();
        model.refuse(model.requests().get().get(0), "Asked twice");
        assertEquals(AskedExport.State.REFUSED, state());
        model.approve(model.requests().get().get(1), out, null, null);
        assertNull(model.problem().get());
        assertTrue(Files.isRegularFile(model.exported().get().folder().resolve("privacy/approval.json")));
        try (Stream<Path> made = Files.list(out)) {
            assertEquals(1, made.count());
        }
    }

    @Test
    void onlyTheCustodianHasTheIdentifiedCopyOffered() {
        new CustodianSettings(clinic.session()).name(clinic.session().account().id());
        model.load();
        assertTrue(model.standing().get().custodian());
        cohorts.policy().set(Policy.P0);
        model.asking().purpose().set("Move to another system");
        model.asking().recipient().set("This clinic");
        model.export(out, null, null);
        assertNull(model.problem().get());
        assertTrue(Files.isRegularFile(model.exported().get().folder().resolve("tidy/identities.csv")));
    }

    @Test
    void aFolderIsNamedAfterTheCohortAndTheMoment() {
        LocalDateTime at = LocalDateTime.of(2026, 9, 15, 8, 5, 9);
        assertEquals("export_肝移植-2020-2022_20260915_080509", ExportsModel.folderName("肝移植 (2020/2022)", at));
    }

    /** Of the newest request. */
    private AskedExport.State state() {
        return model.state(model.requests().get().getFirst());
    }
}
