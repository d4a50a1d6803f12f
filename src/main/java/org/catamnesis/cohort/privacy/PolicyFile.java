package org.catamnesis.cohort.privacy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

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

    private static final int LEAST_CELL = 5;
    private static final int USUAL_L = 2;
    private static final int MOST_LEVELS = 4;
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static Set<String> with(Set<String> fields, String... more) {
        Set<String> all = new HashSet<>(fields);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private PolicyFile() {}

    /** @throws ProblemException FILE_MISSING, POLICY_UNREADABLE, POLICY_CONTRADICTORY */
    public static Policy read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.POLICY_UNREADABLE, e);
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** @throws ProblemException POLICY_UNREADABLE, POLICY_CONTRADICTORY */
    public static Policy parse(String text) {
        try {
            return policy(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.POLICY_UNREADABLE, e);
        }
    }

    private static Policy policy(JsonNode node) {
        require(node.isObject());
        Policy usual = usual(node.path("id").textValue());
        node.fieldNames().forEachRemaining(name -> known(name, usual.id()));
        List<QuasiIdentifier> quasi = list(node.path("quasi_identifiers"), PolicyFile::quasi, usual.quasiIdentifiers());
        // A year of shifted dates is nobody's year.
        if (usual.dates() == DateTelling.SHIFTED && quasi.contains(QuasiIdentifier.INDEX_YEAR))
            throw new ProblemException(Problem.POLICY_CONTRADICTORY, QuasiIdentifier.INDEX_YEAR.code(), usual.id());
        List<QuasiIdentifier> pinned = list(node.path("pinned"), PolicyFile::quasi, List.of());
        require(quasi.containsAll(pinned));
        JsonNode limit = node.path("suppression_limit");
        require(limit.isMissingNode() || (limit.isNumber() && limit.doubleValue() >= 0 && limit.doubleValue() < 1));
        boolean diverse = node.has("l") || node.has("sensitive");
        return new Policy(
                usual.id(),
                whole(node.path("k"), usual.exactAge() ? 1 : 2, usual.k()),
                quasi,
                widths(node.path("age_bands"), usual.ageBands()),
                widths(node.path("index_years"), usual.indexYears()),
                limit.asDouble(usual.suppressionLimit()),
                pinned,
                whole(node.path("l"), 1, diverse ? USUAL_L : usual.l()),
                list(node.path("sensitive"), PolicyFile::sensitive, diverse ? Sensitive.USUAL : usual.sensitive()),
                coarsening(node),
                yes(node.path("keep_weekday")),
                whole(node.path("small_cells"), LEAST_CELL, usual.smallestCell()));
    }

    private static Policy usual(String id) {
        return Policy.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static void known(String name, String id) {
        require(FIELDS.values().stream().anyMatch(fields -> fields.contains(name)));
        if (!FIELDS.get(id).contains(name)) throw new ProblemException(Problem.POLICY_CONTRADICTORY, name, id);
    }

    private static Coarsening coarsening(JsonNode node) {
        JsonNode days = node.path("days");
        require(days.isMissingNode() || (days.isTextual() && DAYS.containsKey(days.textValue())));
        return new Coarsening(
                days.isMissingNode() ? 1 : DAYS.get(days.textValue()),
                yes(node.path("rounded_values")),
                whole(node.path("most_visits"), 1, 0));
    }

    private static int whole(JsonNode node, int least, int otherwise) {
        require(node.isMissingNode() || (node.isInt() && node.intValue() >= least));
        return node.asInt(otherwise);
    }

    private static boolean yes(JsonNode node) {
        require(node.isMissingNode() || node.isBoolean());
        return node.asBoolean(false);
    }

    private static Sensitive sensitive(JsonNode node) {
        return Sensitive.ofCode(node.asText()).orElseThrow(IllegalArgumentException::new);
    }

    private static QuasiIdentifier quasi(JsonNode node) {
        return QuasiIdentifier.ofCode(node.asText()).orElseThrow(IllegalArgumentException::new);
    }

    private static List<Integer> widths(JsonNode node, List<Integer> otherwise) {
        List<Integer> widths = list(
                node,
                each -> {
                    if (each.isTextual() && each.asText().equals(Band.ANY)) return Band.EVERYTHING;
                    require(each.isInt() && each.intValue() > 0);
                    return each.intValue();
                },
                otherwise);
        require(!widths.isEmpty() && widths.size() <= MOST_LEVELS);
        for (int i = 1; i < widths.size(); i++) {
            int finer = widths.get(i - 1);
            int coarser = widths.get(i);
            require(finer != Band.EVERYTHING && (coarser == Band.EVERYTHING || coarser > finer));
        }
        return widths;
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read, List<T> otherwise) {
        if (node.isMissingNode()) return otherwise;
        require(node.isArray());
        List<T> values = new ArrayList<>();
        node.forEach(each -> values.add(read.apply(each)));
        require(values.stream().distinct().count() == values.size());
        return List.copyOf(values);
    }

    private static void require(boolean good) {
        if (!good) throw new IllegalArgumentException();
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
