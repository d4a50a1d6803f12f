package org.catamnesis.cohort;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.cohort.json.JsonPart;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;

/** A criterion as an object with one field, which names its kind; a field that is not known is refused. */
final class CriterionJson {
    /** No Methods section needs as many groups within each other; more would only exhaust the reader. */
    private static final int DEEPEST = 20;

    private static final List<String> KINDS = List.of(
            "all",
            "any",
            "not",
            "organ",
            "sex",
            "age_at_index",
            "index_year",
            "follow_up_days",
            "event",
            "event_order",
            "diagnosis",
            "donor",
            "earlier_transplants",
            "consent",
            "value",
            "exposure",
            "measured",
            "drug");

    private CriterionJson() {}

    /** What cannot be understood is a fault of the part, with its place. */
    static Criterion read(JsonPart part) {
        return read(part, 1);
    }

    private static Criterion read(JsonPart part, int depth) {
        if (depth > DEEPEST) throw part.unfit("fault.too-deep");
        String kind = part.onlyField();
        JsonPart value = part.named(kind);
        return switch (kind) {
            case "all" -> new Criterion.All(value.list(each -> read(each, depth + 1)));
            case "any" -> new Criterion.Any(value.list(each -> read(each, depth + 1)));
            case "not" -> new Criterion.Not(read(value, depth + 1));
            case "organ" -> new Criterion.OfOrgan(organs(value));
            case "sex" -> new Criterion.OfSex(value.list(each -> each.word(List.of(Sex.values()), Sex::code)));
            case "age_at_index" -> new Criterion.AgeAtIndex(range(value, Set.of(), "from", "to"));
            case "index_year" -> new Criterion.IndexYear(range(value, Set.of(), "from", "to"));
            case "follow_up_days" -> new Criterion.FollowUpDays(range(value, Set.of(), "from", "to"));
            case "event" -> {
                Range days = days(value, "kind", "which");
                yield new Criterion.HadEvent(event(value.field("kind")), occurrence(value, "which"), days);
            }
            case "event_order" -> eventOrder(value);
            case "diagnosis" -> {
                Range days = days(value, "icd10");
                String code = value.field("icd10").text();
                if (!Criterion.Diagnosed.isCode(code))
                    throw value.field("icd10").unfit("fault.icd10", code);
                yield new Criterion.Diagnosed(code, days);
            }
            case "donor" -> {
                List<String> types = value.list(each -> each.word(Criterion.FromDonor.KNOWN));
                if (types.isEmpty()) throw value.unfit("fault.empty");
                yield new Criterion.FromDonor(types);
            }
            case "earlier_transplants" -> new Criterion.EarlierTransplants(range(value, Set.of(), "from", "to"));
            case "consent" -> new Criterion.Consented(value.word(List.of(ConsentFor.values()), ConsentFor::code));
            case "value" -> value(value);
            case "exposure" -> {
                Range days = days(value, "drug", "days");
                yield new Criterion.TookFor(
                        value.field("drug").text(), value.field("days").whole(1), days);
            }
            case "measured" -> {
                Range days = days(value, "analyte", "times");
                yield new Criterion.Measured(
                        value.field("analyte").text(), value.field("times").whole(1), days);
            }
            case "drug" -> {
                Range days = days(value, "drug");
                yield new Criterion.Took(value.field("drug").text(), days);
            }
            default -> throw part.unknownField(kind, KINDS);
        };
    }

    private static EventKind event(JsonPart part) {
        return part.word(List.of(EventKind.values()), EventKind::code);
    }

    private static Criterion eventOrder(JsonPart part) {
        Range apart = range(part, Set.of("kind", "which", "order", "other", "other_which"), "days_from", "days_to");
        for (String end : List.of("days_from", "days_to"))
            if (part.has(end)) part.field(end).whole(0);
        return new Criterion.EventOrder(
                event(part.field("kind")),
                occurrence(part, "which"),
                part.field("order").word(List.of("after", "before")).equals("after"),
                event(part.field("other")),
                occurrence(part, "other_which"),
                apart);
    }

    private static Occurrence occurrence(JsonPart part, String field) {
        return part.has(field)
                ? part.field(field).word(List.of(Occurrence.values()), Occurrence::code)
                : Occurrence.ANY;
    }

    private static Criterion value(JsonPart part) {
        Range days = days(part, "analyte", "is", "number", "unit", "times", "of_first", "of_last");
        if (part.has("of_first") && part.has("of_last"))
            throw part.field("of_first").unfit("fault.not-both", "of_last");
        int times = part.has("times") ? part.field("times").whole(1) : 1;
        Occurrence among = Occurrence.ANY;
        int of = 0;
        if (part.has("of_first")) {
            among = Occurrence.FIRST;
            of = part.field("of_first").whole(times);
        } else if (part.has("of_last")) {
            among = Occurrence.LAST;
            of = part.field("of_last").whole(times);
        }
        return new Criterion.HadValue(
                part.field("analyte").text(),
                new Threshold(
                        part.field("is").word(List.of(Comparator.values()), Comparator::code),
                        part.field("number").number(),
                        part.field("unit").text()),
                new Occasions(times, among, of),
                days);
    }

    static List<Organ> organs(JsonPart part) {
        return part.list(each -> each.word(List.of(Organ.values()), Organ::code));
    }

    private static Range days(JsonPart part, String... others) {
        return range(part, Set.of(others), "from_day", "to_day");
    }

    /** The range within an object that has other fields too; a field that is not known is refused first. */
    private static Range range(JsonPart part, Set<String> others, String from, String to) {
        Set<String> known = new HashSet<>(others);
        known.addAll(Set.of(from, to));
        part.requireFields(known);
        Integer low = part.field(from).whole().orElse(null);
        Integer high = part.field(to).whole().orElse(null);
        if (low != null && high != null && low > high)
            throw part.field(from).unfit("fault.range", low.toString(), high.toString());
        return new Range(low, high);
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
