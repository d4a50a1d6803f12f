package org.catamnesis.cohort;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * A cohort definition as JSON: {@code {"format": 1, "name": "…", "version": 1, "project": "…", "comment": "…",
 * "index_event": {"transplant": 1, "organs": ["liver"]}, "include": [{"age_at_index": {"from": 18}}], "exclude": []}}.
 * Format 2 may also have {@code "author": "…"} and {@code "observation": {"censoring": "graft_loss", "closing_date":
 * "2024-12-31", "washout_days": 365, "minimum_follow_up_days": 90}}, and criteria that format 1 has not; what needs none
 * of that is written as format 1. What is not fully understood is refused: it may have meant other people.
 */
public final class CohortFile {
    private static final int FIRST = 1;
    private static final int NEWEST = 2;
    private static final Set<String> FIELDS = Set.of(
            "format",
            "name",
            "version",
            "project",
            "comment",
            "author",
            "index_event",
            "observation",
            "include",
            "exclude");
    private static final Set<String> OBSERVATION =
            Set.of("censoring", "closing_date", "washout_days", "minimum_follow_up_days");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CohortFile() {}

    /** @throws ProblemException FILE_MISSING, COHORT_UNREADABLE, COHORT_NEWER, COHORT_FIELD_UNKNOWN */
    public static CohortDefinition read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.COHORT_UNREADABLE, e);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** @throws ProblemException COHORT_UNREADABLE, COHORT_NEWER, COHORT_FIELD_UNKNOWN */
    public static CohortDefinition parse(String text) {
        try {
            return definition(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(Problem.COHORT_UNREADABLE, e);
        }
    }

    private static CohortDefinition definition(JsonNode node) {
        CriterionJson.require(node.isObject());
        int format = CriterionJson.whole(node.path("format"));
        if (format > NEWEST) throw new ProblemException(Problem.COHORT_NEWER, format, NEWEST);
        CriterionJson.requireKnown(node, FIELDS);
        String name = CriterionJson.text(node.path("name"));
        JsonNode index = node.path("index_event");
        CriterionJson.require(index.isObject());
        CriterionJson.requireKnown(index, Set.of("transplant", "organs"));
        return new CohortDefinition(
                name,
                node.has("version") ? CriterionJson.whole(node.get("version")) : 0,
                node.has("project") ? CriterionJson.text(node.get("project")) : name,
                node.has("comment") ? CriterionJson.text(node.get("comment")) : null,
                node.has("author") ? CriterionJson.text(node.get("author")) : null,
                CriterionJson.whole(index.path("transplant")),
                index.has("organs") ? CriterionJson.organs(index.get("organs")) : List.of(),
                observation(node.path("observation")),
                criteria(node.path("include")),
                criteria(node.path("exclude")));
    }

    private static Observation observation(JsonNode node) {
        if (node.isMissingNode()) return Observation.ALL;
        CriterionJson.require(node.isObject());
        CriterionJson.requireKnown(node, OBSERVATION);
        return new Observation(
                node.has("censoring")
                        ? Censoring.ofCode(CriterionJson.text(node.get("censoring")))
                        : Censoring.LAST_CONTACT,
                node.has("closing_date") ? LocalDate.parse(CriterionJson.text(node.get("closing_date"))) : null,
                node.has("washout_days") ? CriterionJson.whole(node.get("washout_days")) : 0,
                node.has("minimum_follow_up_days") ? CriterionJson.whole(node.get("minimum_follow_up_days")) : 0);
    }

    private static List<Criterion> criteria(JsonNode node) {
        return node.isMissingNode() ? List.of() : CriterionJson.list(node, CriterionJson::read);
    }

    /** The same as was read, in one order of fields. */
    public static ObjectNode json(CohortDefinition definition) {
        ObjectNode node = JSON.createObjectNode();
        node.put("format", format(definition));
        node.put("name", definition.name());
        if (definition.version() > 0) node.put("version", definition.version());
        node.put("project", definition.project());
        if (definition.comment() != null) node.put("comment", definition.comment());
        if (definition.author() != null) node.put("author", definition.author());
        ObjectNode index = node.putObject("index_event");
        index.put("transplant", definition.graftNumber());
        ArrayNode organs = index.putArray("organs");
        definition.organs().forEach(organ -> organs.add(organ.code()));
        if (!definition.observation().equals(Observation.ALL))
            write(node.putObject("observation"), definition.observation());
        ArrayNode include = node.putArray("include");
        definition.include().forEach(each -> include.add(CriterionJson.write(each)));
        ArrayNode exclude = node.putArray("exclude");
        definition.exclude().forEach(each -> exclude.add(CriterionJson.write(each)));
        return node;
    }

    private static void write(ObjectNode node, Observation observation) {
        node.put("censoring", observation.censoring().code());
        if (observation.closing() != null)
            node.put("closing_date", observation.closing().toString());
        if (observation.washoutDays() > 0) node.put("washout_days", observation.washoutDays());
        if (observation.minimumDays() > 0) node.put("minimum_follow_up_days", observation.minimumDays());
    }

    /** The lowest one that can say it, so that programs and scripts that are older go on reading it. */
    private static int format(CohortDefinition definition) {
        boolean first = definition.author() == null
                && definition.observation().equals(Observation.ALL)
                && definition.include().stream().allMatch(CohortFile::inFirst)
                && definition.exclude().stream().allMatch(CohortFile::inFirst);
        return first ? FIRST : NEWEST;
    }

    private static boolean inFirst(Criterion criterion) {
        return switch (criterion) {
            case Criterion.All(var parts) -> parts.stream().allMatch(CohortFile::inFirst);
            case Criterion.Any(var parts) -> parts.stream().allMatch(CohortFile::inFirst);
            case Criterion.Not(var part) -> inFirst(part);
            case Criterion.HadEvent event -> event.which() == Occurrence.ANY;
            case Criterion.EventOrder _,
                    Criterion.Diagnosed _,
                    Criterion.FromDonor _,
                    Criterion.EarlierTransplants _,
                    Criterion.Consented _,
                    Criterion.HadValue _,
                    Criterion.TookFor _ -> false;
            case Criterion.OfOrgan _,
                    Criterion.OfSex _,
                    Criterion.AgeAtIndex _,
                    Criterion.IndexYear _,
                    Criterion.FollowUpDays _,
                    Criterion.Measured _,
                    Criterion.Took _ -> true;
        };
    }
}
