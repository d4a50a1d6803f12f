package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The shipped content that an export was made with: the version that each pack gives itself, and its SHA-256. */
final class ContentPacks {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FILES = files();

    private ContentPacks() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("analytes", "analytes.json");
        files.put("targets", "targets.json");
        files.put("alerts", "alerts.json");
        files.put("protocols", "protocols.json");
        files.put("metrics", "export/metrics.csv");
        files.put("codebook", "export/codebook.csv");
        files.put("value_labels", "export/value_labels.csv");
        files.put("omop_concepts", "export/omop_concepts.csv");
        return files;
    }

    /** {@code {"analytes": {"version": "2026.1", "sha256": "…"}, "metrics": {"sha256": "…"}, …}}. */
    static ObjectNode json() throws IOException {
        ObjectNode packs = JSON.createObjectNode();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            byte[] bytes = bytes(file.getValue());
            ObjectNode pack = packs.putObject(file.getKey());
            if (file.getValue().endsWith(".json"))
                pack.put("version", JSON.readTree(bytes).path("version").asText());
            pack.put("sha256", Digests.of(bytes));
        }
        return packs;
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = ContentPacks.class.getResourceAsStream("/content/" + file)) {
            return in.readAllBytes();
        }
    }
}
