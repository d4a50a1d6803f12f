package org.catamnesis.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.lab.Comparator;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/** A criterion as an object with one field, which names its kind; a field that is not known is refused. */
final class CriterionJson {
    private CriterionJson() {}

    /** Throws IllegalArgumentException or ProblemException for anything that is not fully understood. */
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
                new Criterion.HadEvent(
                        EventKind.ofCode(text(value.path("kind"))),
                        occurrence(value, "which"),
                        days(value, Set.of("kind", "which")));
            case "event_order" -> eventOrder(value);
            case "diagnosis" -> new Criterion.Diagnosed(text(value.path("icd10")), days(value, Set.of("icd10")));
            case "donor" -> new Criterion.FromDonor(list(value, CriterionJson::text));
            case "earlier_transplants" -> new Criterion.EarlierTransplants(range(value, "from", "to", Set.of()));
            case "consent" -> new Criterion.Consented(ConsentFor.ofCode(text(value)));
            case "value" -> value(value);
            case "exposure" ->
                new Criterion.TookFor(
                        text(value.path("drug")), whole(value.path("days")), days(value, Set.of("drug", "days")));
            case "measured" ->
                new Criterion.Measured(
                        text(value.path("analyte")),
                        whole(value.path("times")),
                        days(value, Set.of("analyte", "times")));
            case "drug" -> new Criterion.Took(text(value.path("drug")), days(value, Set.of("drug")));
            default -> throw unknown(kind);
        };
    }

    /** @throws ProblemException COHORT_FIELD_UNKNOWN */
    static void requireKnown(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) throw unknown(name);
        });
    }

    /** What is no plain word is not repeated: a file may hold anything. */
    private static ProblemException unknown(String field) {
        return new ProblemException(Problem.COHORT_FIELD_UNKNOWN, field.matches("[a-z_]{1,40}") ? field : "?");
    }

    private static Criterion eventOrder(JsonNode node) {
        Set<String> fields = Set.of("kind", "which", "order", "other", "other_which");
        String order = text(node.path("order"));
        require(order.equals("after") || order.equals("before"));
        return new Criterion.EventOrder(
                EventKind.ofCode(text(node.path("kind"))),
                occurrence(node, "which"),
                order.equals("after"),
                EventKind.ofCode(text(node.path("other"))),
                occurrence(node, "other_which"),
                range(node, "days_from", "days_to", fields));
    }

    private static Occurrence occurrence(JsonNode node, String field) {
        return node.has(field) ? Occurrence.ofCode(text(node.get(field))) : Occurrence.ANY;
    }

    private static Criterion value(JsonNode node) {
        Set<String> fields = Set.of("analyte", "is", "number", "unit", "times", "of_first", "of_last");
        require(!(node.has("of_first") && node.has("of_last")));
        require(node.path("number").isNumber());
        Occurrence among = Occurrence.ANY;
        int of = 0;
        if (node.has("of_first")) {
            among = Occurrence.FIRST;
            of = whole(node.get("of_first"));
        } else if (node.has("of_last")) {
            among = Occurrence.LAST;
            of = whole(node.get("of_last"));
        }
        return new Criterion.HadValue(
                text(node.path("analyte")),
                new Threshold(
                        Comparator.ofCode(text(node.path("is"))).orElseThrow(IllegalArgumentException::new),
                        node.get("number").doubleValue(),
                        text(node.path("unit"))),
                new Occasions(node.has("times") ? whole(node.get("times")) : 1, among, of),
                days(node, fields));
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
        Set<String> known = new HashSet<>(others);
        known.addAll(Set.of(from, to));
        requireKnown(node, known);
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
            case Criterion.HadEvent(var kind, var which, var days) -> {
                ObjectNode event = node.putObject("event").put("kind", kind.code());
                if (which != Occurrence.ANY) event.put("which", which.code());
                range(event, days, "from_day", "to_day");
            }
            case Criterion.EventOrder order -> write(node.putObject("event_order"), order);
            case Criterion.Diagnosed(var icd10, var days) ->
                range(node.putObject("diagnosis").put("icd10", icd10), days, "from_day", "to_day");
            case Criterion.FromDonor(var types) -> types.forEach(codes(node, "donor", type -> type));
            case Criterion.EarlierTransplants(var count) ->
                range(node.putObject("earlier_transplants"), count, "from", "to");
            case Criterion.Consented(var to) -> node.put("consent", to.code());
            case Criterion.HadValue value -> write(node.putObject("value"), value);
            case Criterion.TookFor(var drug, var atLeast, var days) ->
                range(node.putObject("exposure").put("drug", drug).put("days", atLeast), days, "from_day", "to_day");
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

    private static void write(ObjectNode node, Criterion.EventOrder order) {
        node.put("kind", order.kind().code());
        if (order.which() != Occurrence.ANY) node.put("which", order.which().code());
        node.put("order", order.after() ? "after" : "before")
                .put("other", order.other().code());
        if (order.otherWhich() != Occurrence.ANY)
            node.put("other_which", order.otherWhich().code());
        range(node, order.apart(), "days_from", "days_to");
    }

    private static void write(ObjectNode node, Criterion.HadValue value) {
        Occasions occasions = value.occasions();
        node.put("analyte", value.analyte())
                .put("is", value.threshold().comparator().code())
                .put("number", value.threshold().number())
                .put("unit", value.threshold().unit())
                .put("times", occasions.times());
        if (occasions.among() != Occurrence.ANY)
            node.put("of_" + occasions.among().code(), occasions.of());
        range(node, value.days(), "from_day", "to_day");
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
