package org.catamnesis.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.json.Faults;
import org.catamnesis.cohort.json.JsonPart;
import org.catamnesis.cohort.json.JsonText;
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

    /** @throws ProblemException FILE_MISSING, FILE_TOO_LARGE and as {@link #parse} */
    public static CohortDefinition read(Path file) {
        return parse(JsonText.of(file, Problem.COHORT_UNREADABLE));
    }

    /** @throws ProblemException COHORT_UNREADABLE, COHORT_NEWER, COHORT_FIELD_UNKNOWN, COHORT_UNFIT */
    public static CohortDefinition parse(String text) {
        JsonNode node = JsonText.object(text, Problem.COHORT_UNREADABLE);
        JsonNode format = node.path("format");
        if (format.isIntegralNumber() && format.longValue() > NEWEST)
            throw new ProblemException(Problem.COHORT_NEWER, format.asText(), Integer.toString(NEWEST));
        Faults faults = new Faults();
        CohortDefinition definition = faults.read(() -> definition(JsonPart.root(node, faults), faults), null);
        faults.refuse(faults.any("fault.field-unknown") ? Problem.COHORT_FIELD_UNKNOWN : Problem.COHORT_UNFIT);
        return definition;
    }

    private static CohortDefinition definition(JsonPart part, Faults faults) {
        part.noteFields(FIELDS);
        JsonPart index = part.field("index_event");
        index.noteFields(Set.of("transplant", "organs"));
        faults.read(() -> part.field("format").whole(1), FIRST);
        String name = faults.read(() -> part.field("name").text(), "");
        return new CohortDefinition(
                name,
                faults.read(() -> part.has("version") ? part.field("version").whole(1) : 0, 0),
                faults.read(() -> part.has("project") ? part.field("project").text() : name, name),
                text(part, "comment", faults),
                text(part, "author", faults),
                index.isThere() ? faults.read(() -> index.field("transplant").whole(1), 1) : 1,
                index.has("organs")
                        ? faults.read(() -> CriterionJson.organs(index.field("organs")), List.of())
                        : List.of(),
                observation(part.field("observation"), faults),
                criteria(part, "include", faults),
                criteria(part, "exclude", faults));
    }

    private static String text(JsonPart part, String field, Faults faults) {
        return part.has(field) ? faults.read(() -> part.field(field).text(), null) : null;
    }

    private static Observation observation(JsonPart part, Faults faults) {
        if (!part.isThere()) return Observation.ALL;
        part.noteFields(OBSERVATION);
        JsonPart closing = part.field("closing_date");
        JsonPart censoring = part.field("censoring");
        LocalDate day = closing.isThere() ? faults.read(closing::date, null) : null;
        Censoring end = censoring.isThere()
                ? faults.read(
                        () -> {
                            Censoring read = censoring.word(List.of(Censoring.values()), Censoring::code);
                            if (read == Censoring.CLOSING_DATE && !closing.isThere())
                                throw closing.unfit("fault.missing");
                            return read;
                        },
                        Censoring.LAST_CONTACT)
                : Censoring.LAST_CONTACT;
        int washout = days(part, "washout_days", faults);
        int minimum = days(part, "minimum_follow_up_days", faults);
        boolean whole = end != Censoring.CLOSING_DATE || day != null;
        return whole ? new Observation(end, day, washout, minimum) : Observation.ALL;
    }

    private static int days(JsonPart part, String field, Faults faults) {
        return part.has(field) ? faults.read(() -> part.field(field).whole(1), 0) : 0;
    }

    private static List<Criterion> criteria(JsonPart part, String field, Faults faults) {
        return part.has(field) ? faults.read(() -> part.field(field).list(CriterionJson::read), List.of()) : List.of();
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
