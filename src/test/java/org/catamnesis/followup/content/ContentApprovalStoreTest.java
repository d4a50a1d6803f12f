package org.catamnesis.followup.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.alert.AlertRule;
import org.catamnesis.followup.alert.AlertRules;
import org.catamnesis.medication.ContentPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ContentApprovalStoreTest {
    private static final LocalDateTime NOW = LocalDateTime.now(TestClinic.CLOCK);
    private static final ContentPack ALERTS = ContentPack.of("alerts");
    private static final ContentPack TARGETS = ContentPack.of("targets");
    private static final ContentPack INTERACTIONS = ContentPack.of("interactions");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private ContentApprovalStore store;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        store = new ContentApprovalStore(clinic.session());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void everythingIsAnExampleUntilADoctorApprovesIt() {
        SiteContent site = new SiteContent(clinic.session());
        assertEquals(Standing.EXAMPLE, site.standing("alerts"));
        assertEquals(AlertRules.NONE, site.alertRules());
        assertEquals(Optional.of(""), site.alertState());
        assertFalse(site.targets().approved());
    }

    @Test
    void anApprovalSaysWhoWhenAndWhatIsOff() {
        store.approve(ALERTS, Set.of("DATA", "NUTR"));
        var approval = new ContentApproval(
                "alerts", ALERTS.version(), ALERTS.fingerprint(), true, Set.of("DATA", "NUTR"), NOW, "Dr. Test");
        SiteContent site = new SiteContent(clinic.session());
        assertEquals(Optional.of(approval), site.approval("alerts"));
        assertEquals(List.of(approval), store.history());
        List<String> rules =
                site.alertRules().rules().stream().map(AlertRule::id).toList();
        assertTrue(rules.contains("CR30"));
        assertFalse(rules.contains("DATA"));
    }

    @Test
    void anApprovalIsTakenBack() {
        store.approve(ALERTS, Set.of());
        store.withdraw(ALERTS);
        SiteContent site = new SiteContent(clinic.session());
        assertEquals(Standing.WITHDRAWN, site.standing("alerts"));
        assertEquals(AlertRules.NONE, site.alertRules());
        assertEquals(2, store.history().size());
    }

    @Test
    void anApprovalOfOtherContentDoesNotCount() {
        store.approve(new ContentPack("alerts", "2025.9", ALERTS.source(), ALERTS.reviewBy(), "0123abcd"), Set.of());
        SiteContent site = new SiteContent(clinic.session());
        assertEquals(Standing.CHANGED, site.standing("alerts"));
        assertEquals(AlertRules.NONE, site.alertRules());
        assertEquals(Optional.empty(), site.alertState(), "what acts elsewhere is not for this program to say");
    }

    @Test
    void targetsCarryTheNameAndTheDayOfTheirApproval() {
        store.approve(TARGETS, Set.of());
        var targets = new SiteContent(clinic.session()).targets();
        assertTrue(targets.approved());
        assertEquals("Dr. Test", targets.approvedBy());
        assertEquals(LocalDate.now(TestClinic.CLOCK), targets.approvedOn());
    }

    @Test
    void interactionsRaiseAlertsOnlyWhenTheyAreApprovedThemselvesAndEachApprovalMakesAnotherState() {
        SiteContent site = new SiteContent(clinic.session());
        store.approve(ALERTS, Set.of());
        site.refresh();
        Optional<String> alone = site.alertState();
        assertTrue(
                site.alertRules().rules().stream().noneMatch(rule -> rule.id().equals("TROX")));
        store.approve(INTERACTIONS, Set.of());
        site.refresh();
        assertTrue(site.alertRules().rules().stream().anyMatch(rule -> rule.id().equals("TROX")));
        assertNotEquals(alone, site.alertState());
    }
}
