package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
class ResearchConsentStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ResearchConsentStore consents;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        consents = new ResearchConsentStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theNewestDecisionAboutAllResearchOrAboutTheProjectCounts() {
        long given = patient("测试甲");
        decide(given, ConsentDecision.GIVEN, null, 100);
        long withdrawn = patient("测试乙");
        decide(withdrawn, ConsentDecision.GIVEN, null, 100);
        decide(withdrawn, ConsentDecision.GIVEN, "trial", 90);
        decide(withdrawn, ConsentDecision.WITHDRAWN, null, 10);
        long projectOnly = patient("测试丙");
        decide(projectOnly, ConsentDecision.REFUSED, null, 100);
        decide(projectOnly, ConsentDecision.GIVEN, "trial", 0);
        long notThisProject = patient("测试丁");
        decide(notThisProject, ConsentDecision.GIVEN, null, 100);
        decide(notThisProject, ConsentDecision.REFUSED, "trial", 100);
        patient("测试戊");
        assertEquals(Set.of(given, notThisProject), agreed(null));
        assertEquals(Set.of(given, projectOnly), agreed("trial"));
        assertEquals(Set.of(given, notThisProject), agreed("another"));
        assertEquals(List.of("trial"), consents.projects());
    }

    @Test
    void everyDecisionStaysAndSaysWhoRecordedIt() {
        long patient = patient("测试甲");
        ResearchConsent first = decide(patient, ConsentDecision.GIVEN, null, 100);
        ResearchConsent second = decide(patient, ConsentDecision.WITHDRAWN, null, 1);
        assertEquals(List.of(second, first), new ResearchConsentStore(clinic.reopen()).ofPatient(patient));
        assertEquals("Dr. Test", second.by());
    }

    @Test
    void aDecisionOfTomorrowIsRefused() {
        long patient = patient("测试甲");
        ProblemException refused =
                assertThrows(ProblemException.class, () -> decide(patient, ConsentDecision.GIVEN, null, -1));
        assertEquals(Problem.CONSENT_IN_FUTURE, refused.problem());
        assertEquals(List.of(), consents.ofPatient(patient));
    }

    private ResearchConsent decide(long patient, ConsentDecision decision, String project, int daysAgo) {
        return consents.record(ResearchConsent.of(patient, decision, project, TODAY.minusDays(daysAgo)));
    }

    private Set<Long> agreed(String project) {
        return clinic.session().database().read(sql -> consents.agreed(sql, project));
    }

    private long patient(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.FEMALE, null), List.of())
                .id();
    }
}
