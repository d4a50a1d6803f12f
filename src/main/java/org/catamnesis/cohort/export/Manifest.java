package org.catamnesis.cohort.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.catamnesis.clinic.SigningKey;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.omop.OmopSink;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.quality.QualitySummary;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;

/** {@code manifest.json}: what the folder is made from and what is in it, so that it can be checked and made again. */
final class Manifest {
    static final String FILE = "manifest.json";
    static final String SUMS = "SHA256SUMS";
    /** 64 bytes over the bytes of the manifest, where it is signed. */
    static final String SIGNATURE = "manifest.sig";

    private static final double SHARES = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode root = JSON.createObjectNode();

    Manifest(String exportId, String created) {
        root.put("format", 1);
        root.put("export_id", exportId);
        root.put("created", created);
        ObjectNode application = root.putObject("application");
        application.put("name", "Catamnesis");
        ProgramBuild build = ProgramBuild.ofThis();
        application.put("version", build.version());
        application.put("commit", build.commit());
        ObjectNode environment = root.putObject("environment");
        environment.put("java", System.getProperty("java.version"));
        environment.put("jvm", System.getProperty("java.vm.name"));
        environment.put("os", System.getProperty("os.name"));
        environment.put("architecture", System.getProperty("os.arch"));
    }

    Manifest cohort(String name, int version, String project, String definitionSha256) {
        ObjectNode cohort = root.putObject("cohort");
        cohort.put("name", name);
        cohort.put("version", version);
        cohort.put("project", project);
        cohort.put("definition_sha256", definitionSha256);
        return this;
    }

    Manifest source(String schema, String snapshot, ObjectNode content) {
        root.put("schema", schema);
        root.put("snapshot", snapshot);
        root.set("content", content);
        return this;
    }

    /** The counts before and after each step, as {@code attrition.csv} tells them: null where they are withheld. */
    Manifest steps(Cohort cohort, int suppressed, SmallCells cells) {
        ArrayNode steps = root.putArray("steps");
        for (AttritionCount count : AttritionCount.of(cohort, suppressed, cells)) {
            ObjectNode step = steps.addObject();
            step.put("kind", count.code());
            step.put("before", count.before());
            step.put("after", count.after());
        }
        return this;
    }

    /** What everything drawn by chance was drawn with. */
    Manifest seed(long seed) {
        root.put("seed", seed);
        return this;
    }

    Manifest privacy(Policy policy, String policySha256, Generalisation chosen) {
        ObjectNode privacy = root.putObject("privacy");
        privacy.put("policy", policy.id());
        privacy.put("policy_sha256", policySha256);
        privacy.put("k_required", policy.k());
        privacy.put("k", chosen.after().smallest());
        privacy.put("l_required", policy.l());
        ObjectNode levels = privacy.putObject("levels");
        for (int i = 0; i < chosen.levels().size(); i++) {
            levels.put(policy.quasiIdentifiers().get(i).code(), chosen.levels().get(i));
        }
        ObjectNode counts = root.putObject("patients");
        counts.put("in_cohort", chosen.before().people());
        counts.put("suppressed", chosen.suppressed().cardinality());
        counts.put("exported", chosen.after().people());
        return this;
    }

    /** How many are alone once more is known of them than k counts; nothing where no rows are told. */
    Manifest alone(Policy policy, Map<Known, Alone> told, Datable datable) {
        if (!policy.tellsRows()) return this;
        ObjectNode near = root.withObject("/privacy").putObject("day_0_within_three_months_by_day_of_export");
        near.put("alive", datable.alive());
        near.put("patients", datable.withinAQuarter());
        ObjectNode known = root.withObject("/privacy").putObject("alone_when_known");
        told.forEach((what, alone) -> {
            ObjectNode node = known.putObject(what.code());
            node.put("patients", alone.patients());
            node.put("k", alone.smallest());
            node.put("alone", alone.alone());
        });
        return this;
    }

    Manifest approval(ObjectNode summary) {
        root.set("approval", summary);
        return this;
    }

    Manifest scan(IdentifierScan scan) {
        ObjectNode node = root.putObject("identifier_scan");
        node.put("files", scan.files());
        node.put("hits", scan.hits());
        return this;
    }

    /** @param summary null where no rows were checked */
    Manifest quality(QualitySummary summary) {
        if (summary == null) return this;
        ObjectNode node = root.putObject("data_quality");
        node.put("checks", summary.checks());
        node.put("failed", summary.failed());
        return this;
    }

    /** @param shares of rows whose concept is known, by table and column; none without a format that has concepts */
    Manifest mapped(Map<String, Double> shares, DateTelling dates, LoadedConcepts concepts) {
        if (shares.isEmpty()) return this;
        boolean whole = shares.values().stream().allMatch(share -> share == 1);
        ObjectNode omop = root.putObject("omop");
        omop.put("cdm_version", "v5.4");
        omop.put("name", whole ? "OMOP" : "OMOP-shaped, partially mapped");
        omop.put("day_0", dates == DateTelling.NONE ? OmopSink.DAY_0.toString() : "as the policy tells it");
        omop.put("vocabulary", concepts.version());
        if (concepts.sha256() != null) omop.put("vocabulary_sha256", concepts.sha256());
        ObjectNode mapped = omop.putObject("mapped");
        shares.forEach((column, share) -> mapped.put(column, Math.round(share * SHARES) / SHARES));
        return this;
    }

    /** All files that are there by now, which are all but the manifest and the sums. */
    Manifest files(ExportFolder folder, Map<String, TableSize> sizes) throws IOException {
        ArrayNode files = root.putArray("files");
        for (String path : folder.files()) {
            Path file = folder.file(path);
            ObjectNode node = files.addObject();
            node.put("path", path);
            node.put("bytes", Files.size(file));
            TableSize size = sizes.get(path);
            if (size != null) {
                node.put("rows", size.rows());
                node.put("columns", size.columns());
            }
            node.put("sha256", Digests.of(file));
            node.put("media_type", mediaType(path));
            String schema = schema(path);
            if (schema != null) node.put("schema", schema);
        }
        return this;
    }

    /** Where its columns are explained; null where a file explains itself. */
    private static String schema(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        if (path.startsWith("tidy/") && !path.equals(Identities.FILE)) return "codebook.csv, table " + name;
        if (path.startsWith("omop/") && path.endsWith(".csv") && !path.endsWith("mapping_report.csv"))
            return "OMOP CDM v5.4, table " + name;
        if (path.equals("redcap/data_import.csv")) return "redcap/data_dictionary.csv";
        return null;
    }

    private static String mediaType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "svg" -> "image/svg+xml";
            case "csv" -> "text/csv; charset=utf-8; header=present";
            case "sqlite" -> "application/vnd.sqlite3";
            case "parquet" -> "application/vnd.apache.parquet";
            case "json" -> "application/json";
            case "html" -> "text/html; charset=utf-8";
            case "sql" -> "application/sql";
            case "md" -> "text/markdown; charset=utf-8";
            default -> "application/octet-stream";
        };
    }

    /** With which key others verify that this clinic wrote it. */
    private void signature(VerifyingKey key) {
        ObjectNode signature = root.putObject("signature");
        signature.put("algorithm", VerifyingKey.ALGORITHM);
        signature.put("file", SIGNATURE);
        signature.put("public_key", key.base64());
        signature.put("fingerprint", key.fingerprint());
    }

    /** Writes the manifest, its signature where it gets one, then the sums of everything. */
    void write(ExportFolder folder, Optional<SigningKey> signing) throws IOException {
        signing.ifPresent(key -> signature(key.verifying()));
        String text = text(root);
        folder.write(FILE, text);
        if (signing.isPresent())
            Files.write(folder.file(SIGNATURE), signing.get().sign(text.getBytes(StandardCharsets.UTF_8)));
        TreeMap<String, String> sums = new TreeMap<>();
        for (String path : folder.files()) sums.put(path, Digests.of(folder.file(path)));
        folder.write(SUMS, new ChecksumFile(sums).text());
        folder.flush();
    }

    static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("json", e);
        }
    }
}
