package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Map<String, String> VARIED = Map.of(
            "content",
            "<pack>",
            "privacy.levels",
            "<quasi-identifier>",
            "privacy.alone_when_known",
            "<knowledge>",
            "omop.mapped",
            "<column>");

    @TempDir
    static Path folder;

    private static CohortClinic clinic;
    private static JsonNode manifest;

    @BeforeAll
    static void export() throws IOException {
        clinic = new CohortClinic(folder, 30);
        Path out = folder.resolve("out");
        var request = new ExportRequest(
                CohortDefinition.FIRST_LIVER_OR_KIDNEY, Policy.P2, out, EnumSet.allOf(ExportFormat.class), false);
        new CohortExport(clinic.session()).run(request.signed(true), (_, _) -> {});
        manifest = new ObjectMapper().readTree(out.resolve(Manifest.FILE).toFile());
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void theDocumentSaysEachFieldAndNoOther() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        fields(manifest, "", written);
        // With vocabularies that a site supplies alone.
        written.add("omop.vocabulary_sha256");
        assertEquals(documented(), written);
    }

    /** The names in the first cells of the table; an ellipsis stands for the name before it, but for its last part. */
    private static TreeSet<String> documented() throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        String text = Files.readString(Path.of("docs/export.md"));
        String part = text.substring(text.indexOf("## manifest.json"), text.indexOf("## The signature"));
        Pattern name = Pattern.compile("`([^`]+)`");
        for (String line : part.lines().filter(each -> each.startsWith("| `")).toList()) {
            String before = "";
            for (Matcher each = name.matcher(line.split("\\|")[1]); each.find(); ) {
                String field = each.group(1).replace("…", before.substring(0, Math.max(0, before.lastIndexOf('.'))));
                fields.add(field);
                before = field;
            }
        }
        return fields;
    }

    private static void fields(JsonNode node, String path, Set<String> found) {
        if (node.isArray()) node.forEach(each -> fields(each, path + "[]", found));
        else if (!node.isObject()) found.add(path);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = VARIED.getOrDefault(path, field.getKey());
            fields(field.getValue(), path.isEmpty() ? name : path + "." + name, found);
        }
    }

    @Test
    void itTellsTheProgramTheContentTheStepsAndEachFile() throws IOException {
        ProgramBuild build = ProgramBuild.ofThis();
        assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + build.version() + "</version>"));
        assertTrue(build.commit().matches("[0-9a-f]{40,64}\\+?|unknown"), build.commit());
        assertEquals(build.commit(), manifest.at("/application/commit").asText());
        assertTrue(manifest.path("schema").asText().matches("\\d+(\\.\\d+)?"), manifest.path("schema")::asText);
        assertEquals("2026.1", manifest.at("/content/analytes/version").asText());
        assertEquals(
                Digests.of(Path.of("src/main/resources/content/export/metrics.csv")),
                manifest.at("/content/metrics/sha256").asText());
        List<String> steps = new ArrayList<>();
        manifest.path("steps").forEach(step -> steps.add(step.path("kind").asText()));
        assertEquals(List.of("everybody", "index_event", "inclusion", "suppression"), steps);
        JsonNode last = manifest.path("steps").get(3);
        assertEquals(manifest.at("/patients/in_cohort"), last.path("before"));
        assertEquals(manifest.at("/patients/exported"), last.path("after"));
        JsonNode labs = file("tidy/labs.parquet");
        assertEquals("codebook.csv, table labs", labs.path("schema").asText());
        assertEquals(
                "OMOP CDM v5.4, table person",
                file("omop/person.csv").path("schema").asText());
        assertEquals(
                "image/svg+xml",
                file("stats/figures/km_patient_en.svg").path("media_type").asText());
    }

    private static JsonNode file(String path) {
        for (JsonNode each : manifest.path("files"))
            if (each.path("path").asText().equals(path)) return each;
        throw new AssertionError(path);
    }

    @Test
    void theSameManifestGetsTheSameSignature() throws IOException {
        List<byte[]> signatures = new ArrayList<>();
        for (String name : List.of("first", "second")) {
            try (ExportFolder made =
                    ExportFolder.begin(folder.resolve(name), "00000000-0000-0000-0000-00000000000" + name.length())) {
                new Manifest("an id", "2026-09-15T08:00:00Z")
                        .source("9.1", "a state", new ObjectMapper().createObjectNode())
                        .write(made, clinic.session().seals().signing());
                signatures.add(Files.readAllBytes(made.file(Manifest.SIGNATURE)));
            }
        }
        assertEquals(64, signatures.getFirst().length);
        assertArrayEquals(signatures.getFirst(), signatures.getLast());
    }
}
