package org.catamnesis.cohort.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * {@code recipe.json}: everything that makes the folder again from the same clinic, {@code {"format": 1,
 * "cohort_definition": {…}, "policy": {…}, "formats": ["csv"], "byte_order_mark": false, "seed": 1}}.
 *
 * @param vocabularySha256 of the vocabularies that were supplied, or null
 */
public record ExportRecipe(
        CohortDefinition definition,
        Policy policy,
        Set<ExportFormat> formats,
        boolean byteOrderMark,
        long seed,
        String vocabularySha256) {
    static final String FILE = "recipe.json";
    private static final String VOCABULARY = "vocabulary_sha256";
    private static final int FORMAT = 1;
    private static final Set<String> FIELDS =
            Set.of("format", "cohort_definition", "policy", "formats", "byte_order_mark", "seed", VOCABULARY);
    private static final ObjectMapper JSON = new ObjectMapper();

    static ExportRecipe of(ExportRequest request, CohortDefinition saved) {
        return new ExportRecipe(
                saved,
                request.policy(),
                request.formats(),
                request.byteOrderMark(),
                request.seed(),
                request.concepts().sha256());
    }

    ObjectNode json() {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", FORMAT);
        node.set("cohort_definition", CohortFile.json(definition));
        node.set("policy", PolicyFile.json(policy));
        ArrayNode told = node.putArray("formats");
        formats.stream().sorted().forEach(format -> told.add(format.code()));
        node.put("byte_order_mark", byteOrderMark);
        node.put("seed", seed);
        if (vocabularySha256 != null) node.put(VOCABULARY, vocabularySha256);
        return node;
    }

    /** @throws ProblemException FILE_MISSING, RECIPE_UNREADABLE, COHORT_UNREADABLE, POLICY_UNREADABLE */
    public static ExportRecipe read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** @throws ProblemException RECIPE_UNREADABLE, also for a field that is not known, COHORT_UNREADABLE, POLICY_UNREADABLE */
    static ExportRecipe parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            require(node.isObject() && node.path("format").asInt() == FORMAT);
            node.fieldNames().forEachRemaining(name -> require(FIELDS.contains(name)));
            require(node.path("formats").isArray() && node.path("seed").isIntegralNumber());
            String codes = StreamSupport.stream(node.path("formats").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
            return new ExportRecipe(
                    CohortFile.parse(node.path("cohort_definition").toString()),
                    PolicyFile.parse(node.path("policy").toString()),
                    ExportRequestStore.formats(codes),
                    node.path("byte_order_mark").asBoolean(),
                    node.path("seed").asLong(),
                    node.path(VOCABULARY).asText(null));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.RECIPE_UNREADABLE, e);
        }
    }

    /** @throws ProblemException VOCABULARY_DIFFERS unless these are what the folder was made with */
    public void require(LoadedConcepts concepts) {
        if (!Objects.equals(vocabularySha256, concepts.sha256()))
            throw new ProblemException(Problem.VOCABULARY_DIFFERS);
    }

    private static void require(boolean good) {
        if (!good) throw new IllegalArgumentException();
    }
}
