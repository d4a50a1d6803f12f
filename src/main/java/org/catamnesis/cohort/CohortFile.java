package org.catamnesis.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * A cohort definition as JSON: {@code {"format": 1, "name": "…", "version": 1, "project": "…", "comment": "…",
 * "index_event": {"transplant": 1, "organs": ["liver"]}, "include": [{"age_at_index": {"from": 18}}], "exclude": []}}.
 * What is not fully understood is refused: it may have meant other people.
 */
public final class CohortFile {
    private static final int FORMAT = 1;
    private static final Set<String> FIELDS =
            Set.of("format", "name", "version", "project", "comment", "index_event", "include", "exclude");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CohortFile() {}

    /** @throws ProblemException FILE_MISSING, COHORT_UNREADABLE */
    public static CohortDefinition read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** @throws ProblemException COHORT_UNREADABLE, also for a format that a newer program wrote */
    public static CohortDefinition parse(String text) {
        try {
            return definition(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.COHORT_UNREADABLE, e);
        }
    }

    private static CohortDefinition definition(JsonNode node) {
        CriterionJson.require(node.isObject());
        node.fieldNames().forEachRemaining(name -> CriterionJson.require(FIELDS.contains(name)));
        CriterionJson.require(node.path("format").asInt() == FORMAT);
        String name = CriterionJson.text(node.path("name"));
        JsonNode index = node.path("index_event");
        CriterionJson.require(index.isObject());
        index.fieldNames()
                .forEachRemaining(each ->
                        CriterionJson.require(Set.of("transplant", "organs").contains(each)));
        return new CohortDefinition(
                name,
                node.has("version") ? CriterionJson.whole(node.get("version")) : 0,
                node.has("project") ? CriterionJson.text(node.get("project")) : name,
                node.has("comment") ? CriterionJson.text(node.get("comment")) : null,
                CriterionJson.whole(index.path("transplant")),
                index.has("organs") ? CriterionJson.organs(index.get("organs")) : List.of(),
                criteria(node.path("include")),
                criteria(node.path("exclude")));
    }

    private static List<Criterion> criteria(JsonNode node) {
        return node.isMissingNode() ? List.of() : CriterionJson.list(node, CriterionJson::read);
    }

    /** The same as was read, in one order of fields. */
    public static ObjectNode json(CohortDefinition definition) {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", FORMAT);
        node.put("name", definition.name());
        if (definition.version() > 0) node.put("version", definition.version());
        node.put("project", definition.project());
        if (definition.comment() != null) node.put("comment", definition.comment());
        ObjectNode index = node.putObject("index_event");
        index.put("transplant", definition.graftNumber());
        ArrayNode organs = index.putArray("organs");
        definition.organs().forEach(organ -> organs.add(organ.code()));
        ArrayNode include = node.putArray("include");
        definition.include().forEach(each -> include.add(CriterionJson.write(each)));
        ArrayNode exclude = node.putArray("exclude");
        definition.exclude().forEach(each -> exclude.add(CriterionJson.write(each)));
        return node;
    }
}
