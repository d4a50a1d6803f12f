package org.catamnesis.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/** A criterion as an object with one field, which names its kind; a field that is not known is refused. */
final class CriterionJson {
    private CriterionJson() {}

    /** Throws IllegalArgumentException for anything that is not fully understood. */
    static Criterion read(JsonNode node) {
        require(node.isObject() && node.size() == 1);
        String kind = node.fieldNames().next();
        JsonNode value = node.get(kind);
        return switch (kind) {
            case "all" -> new Criterion.All(list(value, CriterionJson::read));
            case "any" -> new Criterion.Any(list(value, CriterionJson::read));
            case "not" -> new Criterion.Not(read(value));
            case "organ" -> new Criterion.OfOrgan(organs(value));
            case "sex" -> new Criterion.OfSex(list(value, each -> Sex.ofCode(text(each))));
            case "age_at_index" -> new Criterion.AgeAtIndex(range(value, "from", "to", Set.of()));
            case "index_year" -> new Criterion.IndexYear(range(value, "from", "to", Set.of()));
            case "follow_up_days" -> new Criterion.FollowUpDays(range(value, "from", "to", Set.of()));
            case "event" ->
                new Criterion.HadEvent(EventKind.ofCode(text(value.path("kind"))), days(value, Set.of("kind")));
            case "measured" ->
                new Criterion.Measured(
                        text(value.path("analyte")),
                        whole(value.path("times")),
                        days(value, Set.of("analyte", "times")));
            case "drug" -> new Criterion.Took(text(value.path("drug")), days(value, Set.of("drug")));
            default -> throw new IllegalArgumentException();
        };
    }

    static List<Organ> organs(JsonNode node) {
        return list(node, each -> Organ.ofCode(text(each)));
    }

    static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        require(node.isArray());
        List<T> values = new ArrayList<>();
        node.forEach(each -> values.add(read.apply(each)));
        return List.copyOf(values);
    }

    static String text(JsonNode node) {
        require(node.isTextual() && !node.asText().isBlank());
        return node.asText();
    }

    static int whole(JsonNode node) {
        require(node.isInt() && node.intValue() >= 1);
        return node.intValue();
    }

    static void require(boolean good) {
        if (!good) throw new IllegalArgumentException();
    }

    private static Range days(JsonNode node, Set<String> others) {
        return range(node, "from_day", "to_day", others);
    }

    private static Range range(JsonNode node, String from, String to, Set<String> others) {
        require(node.isObject());
        node.fieldNames()
                .forEachRemaining(name -> require(name.equals(from) || name.equals(to) || others.contains(name)));
        return new Range(end(node.path(from)), end(node.path(to)));
    }

    private static Integer end(JsonNode node) {
        require(node.isMissingNode() || node.isInt());
        return node.isMissingNode() ? null : node.intValue();
    }

    static ObjectNode write(Criterion criterion) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (criterion) {
            case Criterion.All(var parts) -> parts(node.putArray("all"), parts);
            case Criterion.Any(var parts) -> parts(node.putArray("any"), parts);
            case Criterion.Not(var part) -> node.set("not", write(part));
            case Criterion.OfOrgan(var organs) -> organs.forEach(codes(node, "organ", Organ::code));
            case Criterion.OfSex(var sexes) -> sexes.forEach(codes(node, "sex", Sex::code));
            case Criterion.AgeAtIndex(var years) -> range(node.putObject("age_at_index"), years, "from", "to");
            case Criterion.IndexYear(var years) -> range(node.putObject("index_year"), years, "from", "to");
            case Criterion.FollowUpDays(var days) -> range(node.putObject("follow_up_days"), days, "from", "to");
            case Criterion.HadEvent(var kind, var days) ->
                range(node.putObject("event").put("kind", kind.code()), days, "from_day", "to_day");
            case Criterion.Measured(var analyte, var times, var days) ->
                range(
                        node.putObject("measured").put("analyte", analyte).put("times", times),
                        days,
                        "from_day",
                        "to_day");
            case Criterion.Took(var drug, var days) ->
                range(node.putObject("drug").put("drug", drug), days, "from_day", "to_day");
        }
        return node;
    }

    private static void parts(ArrayNode array, List<Criterion> parts) {
        parts.forEach(part -> array.add(write(part)));
    }

    private static <T> java.util.function.Consumer<T> codes(ObjectNode node, String name, Function<T, String> code) {
        ArrayNode array = node.putArray(name);
        return value -> array.add(code.apply(value));
    }

    private static void range(ObjectNode node, Range range, String from, String to) {
        if (range.from() != null) node.put(from, range.from());
        if (range.to() != null) node.put(to, range.to());
    }
}
