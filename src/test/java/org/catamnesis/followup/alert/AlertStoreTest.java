package org.catamnesis.followup.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class AlertStoreTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private AlertStore store;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new AlertStore(clinic.session());
        patient = new PatientStore(clinic.session())
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void theGravestComesFirstAndWhatIsOverIsLeftOut() {
        RaisedAlert creatinine = raised("CR30", Severity.REVIEW, TODAY);
        RaisedAlert potassium = raised("LYT", Severity.URGENT, TODAY.minusDays(2));
        RaisedAlert level = raised("TRO", Severity.REVIEW, TODAY.minusDays(1));
        append(creatinine);
        append(potassium);
        append(level);
        assertEquals(List.of(written(potassium), written(creatinine), written(level)), shown());
        RaisedAlert kept = store.ofPatient(patient).getLast();
        append(kept.cleared());
        assertEquals(List.of(written(potassium), written(creatinine)), shown());
        assertEquals(3, store.all(patient).size());
    }

    private List<RaisedAlert> shown() {
        return store.ofPatient(patient).stream().map(AlertStoreTest::written).toList();
    }

    private void append(RaisedAlert alert) {
        clinic.session()
                .run(
                        Operation.VIEW_PATIENTS,
                        AuditEvent.of(Action.ALERTS_EVALUATED).patient(patient),
                        sql -> new AlertRowStore(clinic.session()).append(sql, alert));
    }

    private static RaisedAlert written(RaisedAlert alert) {
        return new RaisedAlert(
                0,
                alert.patientId(),
                alert.rule(),
                alert.version(),
                alert.episode(),
                alert.severity(),
                alert.state(),
                alert.since(),
                alert.inputs(),
                alert.facts(),
                alert.until(),
                alert.reason(),
                NOW,
                0);
    }

    private RaisedAlert raised(String rule, Severity severity, LocalDate since) {
        return new RaisedAlert(
                0,
                patient,
                rule,
                "1",
                rule + "@" + since,
                severity,
                AlertState.RAISED,
                since,
                List.of(12L, 34L),
                AlertFacts.of("creatinine", "131 μmol/L", "100 μmol/L", "1.31"),
                null,
                null,
                NOW,
                0);
    }
}
