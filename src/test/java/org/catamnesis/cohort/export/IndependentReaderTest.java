package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * DuckDB, which knows nothing of us, finds in the files alone the k that the manifest names and the l that the policy asks
 * for, whatever the cohort. {@code -Dcatamnesis.cohorts=200} tries more of them.
 */
class IndependentReaderTest {
    private static final int COHORTS = Integer.getInteger("catamnesis.cohorts", 8);
    private static final Set<Problem> NOT_REACHED = EnumSet.of(Problem.COHORT_TOO_SMALL, Problem.K_NOT_REACHED);
    private static final String CLASSES = "select count(*) as n, count(distinct coalesce(aetiology_group, '')) as l"
            + " from read_csv('%s', header = true, all_varchar = true) group by sex, age_band, index_year";

    @TempDir
    Path folder;

    /** @param values how many different ones there are in all classes together */
    private record Told(int k, int l, int patients, int values) {
        Told with(int different) {
            return new Told(k, l, patients, different);
        }
    }

    @Test
    void theFilesAloneTellTheSameKAndAtLeastTheL() throws SQLException, IOException {
        Random random = new Random(20261122);
        int written = 0;
        try (CohortClinic clinic = new CohortClinic(folder.resolve("clinic"), 150);
                Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            CohortExport export = new CohortExport(clinic.session());
            for (int i = 0; i < COHORTS; i++) {
                Policy policy = policy(random);
                Path out = folder.resolve("out" + i);
                try {
                    export.run(
                            new ExportRequest(definition(i, random), policy, out, Set.of(ExportFormat.CSV), false),
                            (_, _) -> {});
                } catch (ProblemException e) {
                    assertTrue(NOT_REACHED.contains(e.problem()), e.problem() + " of " + i);
                    continue;
                }
                written++;
                Told told = told(sql, out);
                JsonNode manifest =
                        new ObjectMapper().readTree(out.resolve(Manifest.FILE).toFile());
                assertEquals(manifest.path("privacy").path("k").asInt(), told.k(), "k of " + i);
                assertTrue(told.k() >= policy.k(), "k of " + i);
                assertTrue(told.l() >= Math.min(policy.l(), told.values()), "l of " + i);
                assertEquals(manifest.path("patients").path("exported").asInt(), told.patients());
                assertAlone(sql, out, manifest.path("privacy").path("alone_when_known"));
            }
        }
        assertTrue(written * 3 > COHORTS, written + " of " + COHORTS + " could be written");
    }

    private static Told told(Statement sql, Path out) throws SQLException {
        String classes = CLASSES.formatted(out.resolve("tidy/patients.csv"));
        try (ResultSet row = sql.executeQuery("select min(n), min(l), sum(n) from (" + classes + ")")) {
            row.next();
            Told told = new Told(row.getInt(1), row.getInt(2), row.getInt(3), 0);
            return told.with(values(sql, out));
        }
    }

    /** Whoever counts again in the patients' table finds as many alone as the board was told. */
    private static void assertAlone(Statement sql, Path out, JsonNode alone) throws SQLException {
        String traits = "sex, age_band, index_year, organ";
        Map<String, String> known = Map.of(
                "organ",
                traits,
                "donor",
                traits + ", donor_type",
                "aetiology",
                traits + ", donor_type, aetiology_group",
                "outcome",
                traits + ", donor_type, aetiology_group, last_known_status",
                "follow_up",
                "sex, age_band, index_year, follow_up_days",
                "follow_up_alone",
                "follow_up_days");
        for (var each : known.entrySet()) {
            String classes = "select count(*) as n from read_csv('" + out.resolve("tidy/patients.csv")
                    + "', header = true, all_varchar = true) group by " + each.getValue();
            try (ResultSet row =
                    sql.executeQuery("select sum(n), min(n), count(*) filter (where n = 1) from (" + classes + ")")) {
                row.next();
                JsonNode told = alone.path(each.getKey());
                assertEquals(
                        List.of(row.getInt(1), row.getInt(2), row.getInt(3)),
                        List.of(
                                told.path("patients").asInt(),
                                told.path("k").asInt(),
                                told.path("alone").asInt()),
                        each.getKey());
            }
        }
    }

    private static int values(Statement sql, Path out) throws SQLException {
        try (ResultSet row = sql.executeQuery("select count(distinct coalesce(aetiology_group, '')) from read_csv('"
                + out.resolve("tidy/patients.csv") + "', header = true, all_varchar = true)")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Policy policy(Random random) {
        String id = random.nextBoolean() ? "P2" : "P3";
        int l = 1 + random.nextInt(2);
        String sensitive = l == 1 ? "" : ", \"l\": 2, \"sensitive\": [\"aetiology_group\"]";
        return PolicyFile.parse("{\"id\": \"" + id + "\", \"k\": " + (2 + random.nextInt(6))
                + ", \"suppression_limit\": 0.2" + sensitive + "}");
    }

    private static CohortDefinition definition(int number, Random random) {
        List<Criterion> include = new java.util.ArrayList<>();
        if (random.nextInt(3) == 0) include.add(new Criterion.OfSex(List.of(Sex.FEMALE)));
        if (random.nextInt(2) == 0) include.add(new Criterion.AgeAtIndex(new Range(18 + random.nextInt(20), null)));
        if (random.nextInt(2) == 0) include.add(new Criterion.IndexYear(new Range(2018, 2020 + random.nextInt(4))));
        List<Organ> organs = random.nextInt(3) == 0 ? List.of(Organ.KIDNEY) : List.of(Organ.LIVER, Organ.KIDNEY);
        return new CohortDefinition("random-" + number, 0, "random-" + number, null, 1, organs, include, List.of());
    }
}
