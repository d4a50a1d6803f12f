package org.catamnesis.cohort.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.cohort.json.Faults;
import org.catamnesis.cohort.json.JsonPart;
import org.catamnesis.cohort.json.JsonText;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;

/**
 * A policy as JSON. Only {@code id} must be there, P0 to P4; the rest is as in the built-in policy of that id where it is
 * left out: {@code {"id": "P2", "k": 5, "quasi_identifiers": ["sex", "age_band", "index_year"],
 * "age_bands": [5, 10, 20, "*"], "index_years": [1, 2, 5, "*"], "suppression_limit": 0.05, "pinned": []}}. Further:
 * {@code "l"} and {@code "sensitive"} (different sensitive values in each class), {@code "days"} ({@code "day"},
 * {@code "week"}, {@code "month"}), {@code "rounded_values"}, {@code "most_visits"}; for P1 {@code "keep_weekday"}; for P4
 * {@code "small_cells"}, the least count that is told. A field that is not known is refused, because it may have meant
 * more protection; so is one that means nothing under the policy's id.
 */
public final class PolicyFile {
    private static final Set<String> ROWS = Set.of(
            "id",
            "k",
            "quasi_identifiers",
            "suppression_limit",
            "pinned",
            "l",
            "sensitive",
            "days",
            "rounded_values",
            "most_visits");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "P0", Set.of("id"),
            "P1", with(ROWS, "keep_weekday"),
            "P2", with(ROWS, "age_bands", "index_years"),
            "P3", with(ROWS, "age_bands", "index_years"),
            "P4", Set.of("id", "small_cells"));
    private static final Map<String, Integer> DAYS = new LinkedHashMap<>();

    static {
        DAYS.put("day", 1);
        DAYS.put("week", Coarsening.WEEK);
        DAYS.put("month", Coarsening.MONTH);
    }

    private static final Set<String> ALL_FIELDS =
            FIELDS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    private static final int LEAST_CELL = 5;
    private static final int USUAL_L = 2;
    private static final int MOST_LEVELS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Set<String> with(Set<String> fields, String... more) {
        Set<String> all = new HashSet<>(fields);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private PolicyFile() {}

    /** @throws ProblemException FILE_MISSING, FILE_TOO_LARGE and as {@link #parse} */
    public static Policy read(Path file) {
        return parse(JsonText.of(file, Problem.POLICY_UNREADABLE));
    }

    /** @throws ProblemException POLICY_UNREADABLE, POLICY_UNFIT with everything that is wrong */
    public static Policy parse(String text) {
        JsonNode node = JsonText.object(text, Problem.POLICY_UNREADABLE);
        Faults faults = new Faults();
        JsonPart part = JsonPart.root(node, faults);
        Policy usual = faults.read(() -> part.field("id").word(Policy.ALL, Policy::id), null);
        Policy policy = usual == null ? null : policy(part, usual, faults);
        faults.refuse(Problem.POLICY_UNFIT);
        return policy;
    }

    private static Policy policy(JsonPart part, Policy usual, Faults faults) {
        Set<String> fields = FIELDS.get(usual.id());
        part.noteFields(ALL_FIELDS);
        for (String name : ALL_FIELDS)
            if (part.has(name) && !fields.contains(name))
                faults.add(new Fault(name, "fault.means-nothing", List.of(usual.id())));
        List<QuasiIdentifier> quasi =
                list(part, "quasi_identifiers", faults, PolicyFile::quasi, usual.quasiIdentifiers());
        // A year of shifted dates is nobody's year.
        if (usual.dates() == DateTelling.SHIFTED && quasi.contains(QuasiIdentifier.INDEX_YEAR))
            faults.add(new Fault(
                    "quasi_identifiers",
                    "fault.word-means-nothing",
                    List.of(QuasiIdentifier.INDEX_YEAR.code(), usual.id())));
        List<QuasiIdentifier> pinned =
                list(part, "pinned", faults, each -> each.word(quasi, QuasiIdentifier::code), List.of());
        boolean diverse = part.has("l") || part.has("sensitive");
        return new Policy(
                usual.id(),
                whole(part, "k", usual.exactAge() ? 1 : 2, usual.k(), faults),
                quasi,
                widths(part, "age_bands", usual.ageBands(), faults),
                widths(part, "index_years", usual.indexYears(), faults),
                faults.read(() -> share(part.field("suppression_limit"), usual.suppressionLimit()), 0.0),
                pinned,
                whole(part, "l", 1, diverse ? USUAL_L : usual.l(), faults),
                list(part, "sensitive", faults, PolicyFile::sensitive, diverse ? Sensitive.USUAL : usual.sensitive()),
                coarsening(part, faults),
                yes(part, "keep_weekday", faults),
                whole(part, "small_cells", LEAST_CELL, usual.smallestCell(), faults));
    }

    private static double share(JsonPart part, double otherwise) {
        if (!part.isThere()) return otherwise;
        double share = part.number();
        if (share < 0 || share >= 1) throw part.unfit("fault.share", Double.toString(share));
        return share;
    }

    private static Coarsening coarsening(JsonPart part, Faults faults) {
        String days = part.has("days") ? faults.read(() -> part.field("days").word(DAYS.keySet()), "day") : "day";
        return new Coarsening(
                DAYS.get(days), yes(part, "rounded_values", faults), whole(part, "most_visits", 1, 0, faults));
    }

    private static int whole(JsonPart part, String field, int least, int otherwise, Faults faults) {
        return part.has(field) ? faults.read(() -> part.field(field).whole(least), otherwise) : otherwise;
    }

    private static boolean yes(JsonPart part, String field, Faults faults) {
        return part.has(field) && faults.read(() -> part.field(field).yes(), false);
    }

    private static Sensitive sensitive(JsonPart part) {
        return part.word(List.of(Sensitive.values()), Sensitive::code);
    }

    private static QuasiIdentifier quasi(JsonPart part) {
        return part.word(List.of(QuasiIdentifier.values()), QuasiIdentifier::code);
    }

    /** From the finest to the coarsest, and at most four. */
    private static List<Integer> widths(JsonPart part, String field, List<Integer> otherwise, Faults faults) {
        return list(
                part, field, faults, each -> each.is(Band.ANY) ? Band.EVERYTHING : each.whole(1), otherwise, widths -> {
                    boolean rising =
                            IntStream.range(1, widths.size()).allMatch(i -> coarser(widths.get(i - 1), widths.get(i)));
                    if (widths.isEmpty() || widths.size() > MOST_LEVELS || !rising)
                        throw part.field(field).unfit("fault.levels", Integer.toString(MOST_LEVELS));
                });
    }

    private static boolean coarser(int finer, int coarser) {
        return finer != Band.EVERYTHING && (coarser == Band.EVERYTHING || coarser > finer);
    }

    private static <T> List<T> list(
            JsonPart part, String field, Faults faults, Function<JsonPart, T> read, List<T> otherwise) {
        return list(part, field, faults, read, otherwise, _ -> {});
    }

    /** @param check of all together, where each could be read */
    private static <T> List<T> list(
            JsonPart part,
            String field,
            Faults faults,
            Function<JsonPart, T> read,
            List<T> otherwise,
            Consumer<List<T>> check) {
        if (!part.has(field)) return otherwise;
        return faults.read(
                () -> {
                    JsonPart list = part.field(field);
                    List<T> values = list.list(read);
                    if (values.size() < list.size()) return otherwise;
                    if (values.stream().distinct().count() < values.size()) throw list.unfit("fault.repeated");
                    check.accept(values);
                    return values;
                },
                otherwise);
    }

    /** The whole policy, with what was left out filled in; what only adds protection stands where it is asked for. */
    public static ObjectNode json(Policy policy) {
        Set<String> fields = FIELDS.get(policy.id());
        ObjectNode node = JSON.createObjectNode();
        node.put("id", policy.id());
        if (fields.contains("small_cells")) node.put("small_cells", policy.smallestCell());
        if (!fields.contains("k")) return node;
        node.put("k", policy.k());
        ArrayNode quasi = node.putArray("quasi_identifiers");
        policy.quasiIdentifiers().forEach(each -> quasi.add(each.code()));
        if (fields.contains("age_bands")) {
            widths(node.putArray("age_bands"), policy.ageBands());
            widths(node.putArray("index_years"), policy.indexYears());
        }
        node.put("suppression_limit", policy.suppressionLimit());
        ArrayNode pinned = node.putArray("pinned");
        policy.pinned().forEach(each -> pinned.add(each.code()));
        if (fields.contains("keep_weekday")) node.put("keep_weekday", policy.keepWeekday());
        if (fields.contains("sensitive")) sensitive(node, policy);
        coarsening(node, policy.coarsening());
        return node;
    }

    private static Policy usual(String id) {
        return Policy.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What names exactly this policy: its id and what differs from the usual one of that id, so that a setting which a
     * later version of this program adds does not make another policy of it.
     */
    public static String named(Policy policy) {
        ObjectNode node = json(policy);
        ObjectNode like = json(usual(policy.id()));
        like.fieldNames().forEachRemaining(name -> {
            if (!name.equals("id") && like.get(name).equals(node.get(name))) node.remove(name);
        });
        return node.toString();
    }

    private static void sensitive(ObjectNode node, Policy policy) {
        node.put("l", policy.l());
        ArrayNode sensitive = node.putArray("sensitive");
        policy.sensitive().forEach(each -> sensitive.add(each.code()));
    }

    private static void coarsening(ObjectNode node, Coarsening coarsening) {
        DAYS.forEach((name, days) -> {
            if (days > 1 && days == coarsening.days()) node.put("days", name);
        });
        if (coarsening.roundedValues()) node.put("rounded_values", true);
        if (coarsening.mostVisits() > 0) node.put("most_visits", coarsening.mostVisits());
    }

    private static void widths(ArrayNode array, List<Integer> widths) {
        for (int width : widths) {
            if (width == Band.EVERYTHING) array.add(Band.ANY);
            else array.add(width);
        }
    }
}
