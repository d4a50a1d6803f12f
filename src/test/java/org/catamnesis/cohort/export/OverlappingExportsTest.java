package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder taken from another tells of those who are in one of them alone. */
class OverlappingExportsTest {
    private static final CohortDefinition EVERYBODY = CohortDefinition.FIRST_LIVER_OR_KIDNEY;
    private static final CohortDefinition ELSEWHERE = new CohortDefinition(
            "elsewhere", 0, "elsewhere", null, 1, EVERYBODY.organs(), EVERYBODY.include(), EVERYBODY.exclude());
    private static final Policy BANDED = PolicyFile.parse("{\"id\": \"P2\", \"suppression_limit\": 0.5}");

    @TempDir
    Path folder;

    private record Seen(String policy, boolean project, boolean sameIds, int entered, int left, int least) {
        static Seen of(Overlap overlap) {
            return new Seen(
                    overlap.policy().id(),
                    overlap.project(),
                    overlap.sameIds(),
                    overlap.entered(),
                    overlap.left(),
                    overlap.least());
        }
    }

    @Test
    void oneIsSaidAsOne() {
        var words = new OutlookWords(new Messages(Language.ENGLISH));
        var overlap = new Overlap("", Policy.P2, LocalDate.of(2026, 3, 1), true, true, 1, 0, 12, 1, 11);
        assertEquals(
                "⚠ Since the export of 2026-03-01 under P2, 1 patient entered and nobody left; 12 are in both."
                        + " Fewer than 11 tell of themselves to one who takes one folder from the other."
                        + " Joined by study id, somebody in this one is like nobody else.",
                words.small(overlap));
    }

    @Test
    void fewWhoEnteredAreToldToTheApproverAndAggregatesThatDifferByThemNeedAReason() {
        try (CohortClinic clinic = new CohortClinic(folder.resolve("clinic"), 60)) {
            var export = new CohortExport(clinic.session());
            assertEquals(
                    List.of(), run(export, EVERYBODY, Policy.P4, null, "first").overlaps());
            int rows = run(export, EVERYBODY, BANDED, null, "rows").patients();
            assertEquals(
                    List.of(), run(export, EVERYBODY, Policy.P4, null, "again").overlaps());

            for (int i = 60; i < 63; i++) clinic.add(i);
            Outlook outlook = export.outlook(EVERYBODY, Policy.P4);
            int outside = 60 - rows;
            assertEquals(
                    List.of(
                            new Seen("P4", true, false, 3, 0, 11),
                            new Seen("P2", true, false, 3 + outside, 0, 11),
                            new Seen("P4", true, false, 3, 0, 11)),
                    outlook.overlaps().stream().map(Seen::of).toList());
            ProblemException refused =
                    assertThrows(ProblemException.class, () -> run(export, EVERYBODY, Policy.P4, " ", "refused"));
            assertEquals(Problem.DIFFERENCE_SMALL, refused.problem());
            assertEquals(List.of(3, 0, 11), List.of(refused.arguments()).subList(1, 4));
            assertFalse(Files.exists(folder.resolve("refused")));
            assertTrue(run(export, EVERYBODY, Policy.P4, "Never handed out", "reasoned").overlaps().stream()
                    .anyMatch(overlap -> overlap.entered() == 3));
            assertEquals(
                    "Never handed out",
                    new ExportRequestStore(clinic.session())
                            .all()
                            .getFirst()
                            .decision()
                            .orElseThrow()
                            .reason());

            // Of another project they are told, but whoever asks is not stopped: the recipients are others.
            assertEquals(
                    Set.of(new Seen("P4", false, false, 3, 0, 11)),
                    Set.copyOf(run(export, ELSEWHERE, Policy.P4, null, "elsewhere").overlaps().stream()
                            .filter(overlap -> !overlap.policy().tellsRows())
                            .map(Seen::of)
                            .toList()));

            // Without quasi-identifiers there are no levels either.
            Policy plain = PolicyFile.parse("{\"id\": \"P1\", \"quasi_identifiers\": []}");
            int all = run(export, EVERYBODY, plain, null, "plain").patients();
            assertEquals(
                    all, export.outlook(EVERYBODY, plain).overlaps().getFirst().together());

            Overlap joined = export.outlook(EVERYBODY, BANDED).overlaps().stream()
                    .filter(Overlap::sameIds)
                    .findFirst()
                    .orElseThrow();
            assertTrue(joined.entered() > 0 && joined.together() < BANDED.k(), joined::toString);
            for (Language language : Language.values())
                assertTrue(new OutlookWords(new Messages(language))
                        .overlaps(export.outlook(EVERYBODY, BANDED))
                        .getLast()
                        .startsWith("⚠"));
        }
    }

    private ExportResult run(
            CohortExport export, CohortDefinition definition, Policy policy, String reason, String name) {
        return export.run(
                new ExportRequest(definition, policy, folder.resolve(name), Set.of(ExportFormat.CSV), false),
                null,
                reason,
                (_, _) -> {});
    }
}
