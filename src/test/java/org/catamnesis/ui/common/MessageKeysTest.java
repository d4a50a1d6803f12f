package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    /** Keys that are put together from the name of a constant or of a content entry; each says from which. */
    private static final List<String> MADE_FROM_NAMES = List.of(
            "abo.", // patient.TransplantDetails
            "alert-reason.", // followup.alert.AlertFacts
            "alert-rule.", // the id of a rule in content/alerts.json
            "alert-severity.", // followup.alert.Severity
            "alert-state.", // followup.alert.AlertState
            "bad-row.", // exchange.Reason
            "appointment.clash-", // followup.calendar.Clash
            "appointment.kind-", // followup.protocol.LineKind
            "appointment.state-", // followup.calendar.AppointmentState
            "audit-action.", // access.Action
            "audit-operation.", // access.Operation
            "audit-word.", // what stores write into details
            "consent.", // patient.ConsentDecision
            "cohort.after-", // cohort.CriterionWords, the ends of a range
            "cohort.before-", // the same
            "cohort.consent-", // cohort.ConsentFor
            "cohort.donor-", // cohort.Criterion.FromDonor
            "cohort.earlier-", // cohort.CriterionWords, the ends of a range
            "cohort.event-", // patient.EventKind
            "cohort.follow-up-", // cohort.CriterionWords, the ends of a range
            "cohort.organ-", // patient.Organ
            "cohort.stat-", // cohort.statistics.StatisticsWords
            "cohort.sex-", // patient.Sex
            "cohort.which-", // cohort.Occurrence
            "cohort.year-", // cohort.CriterionWords, the ends of a range
            "contact.channel-", // followup.contact.ContactChannel
            "contact.outcome-", // followup.contact.ContactOutcome
            "decision.", // followup.signing.DecisionKind
            "donor.", // patient.Transplant
            "drug.", // the code of a drug
            "event-subtype.", // the code of an event's subtype
            "event.", // patient.EventKind
            "follow-up-state.", // followup.contact.FollowUpState and FollowUpReason
            "identifier.", // patient.PatientIdentifier
            "indicator.ascites-", // lab.index.Fact
            "indicator.dialysis-", // lab.index.Fact
            "indicator.encephalopathy-", // lab.index.Fact
            "indicator.fact-", // lab.index.Fact
            "indicator.formula-", // lab.index.About
            "indicator.grade-", // lab.index.Outcome
            "indicator.insulin-", // lab.index.Fact
            "indicator.missing-", // lab.index.Missing.Reason
            "indicator.name-", // lab.index.About
            "indicator.nearness-", // lab.index.Nearness
            "indicator.phase-", // lab.index.ValidFor.Phase
            "indicator.sex-", // lab.index.Fact
            "medication.concern-", // medication.DoseConcern
            "medication.reason-", // ui.medication.StopReasons
            "organ.", // patient.Organ
            "handout.kind-", // print.handout.HandoutKind
            "onepage.period-", // print.SummaryPeriod
            "onepage.task-", // followup.signing.DecisionKind
            "paper.", // report.PaperKind
            "protocol.finding-", // followup.protocol.ProtocolFinding.Kind
            "protocol.kind-", // followup.protocol.LineKind
            "relation.", // patient.Relation
            "reports.twice-", // access.DoubleEntry
            "role.", // access.Role
            "server.tls-", // clinic.ServerAddress.Tls
            "sex.", // patient.Sex
            "sheet.", // exchange.Sheet
            "password.", // ui.common.PasswordStrength
            "problem.", // language.Problem
            "provenance.", // lab.Provenance
            "timeline.lane-", // followup.timeline.TimelineLane
            "today.group-", // ui.today.Grouping
            "today.kind-", // followup.protocol.LineKind, and what a worklist adds
            "visit-kind.", // followup.VisitKind
            "visit-reason.", // followup.VisitReason
            "quality.field-", // followup.quality.QualityField
            "quality.kinds-", // ui.quality.QualityModel
            "visit.due-", // followup.due.DueState
            "visit.every-", // ui.visit.DeviationForm
            "visit.standing-", // followup.content.Standing
            "visit.vital-", // followup.encounter.VitalField, VitalDoubt
            "survival.left-out-", // cohort.statistics.LeftOut
            "specimen.", // lab.Specimen
            "work-reason.", // followup.worklist.WorkReason
            "work-state." // followup.worklist.WorkState
            );

    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private final Messages english = new Messages(Language.ENGLISH);

    @Test
    void everyKeyInAViewHasWords() throws IOException {
        Set<String> missing = FXML_KEY.matcher(text("src/main/resources/fxml", ".fxml"))
                .results()
                .map(result -> result.group(1))
                .filter(key -> !english.has(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "add to messages.properties and messages_zh.properties");
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        String used = text("src/main/java", ".java") + text("src/main/resources/fxml", ".fxml");
        Set<String> unused = english.keys().stream()
                .filter(key -> MADE_FROM_NAMES.stream().noneMatch(key::startsWith))
                .filter(key -> !used.contains("\"" + key + "\"") && !used.contains("\"%" + key + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "use or remove them, or add what they are made from to MADE_FROM_NAMES");
    }

    @Test
    void keysOfOneWordStandTogetherInAlphabeticalOrder() throws IOException {
        for (String file : List.of("messages.properties", "messages_zh.properties")) {
            List<String> sections = Files.readAllLines(Path.of("src/main/resources/i18n", file)).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).replaceFirst("\\..*", ""))
                    .toList();
            assertEquals(sections.stream().sorted().toList(), sections, file);
        }
    }

    private static String text(String folder, String ending) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return "";
        }
        try (var files = Files.walk(Path.of(folder))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
