package org.catamnesis.cohort.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * A policy as JSON. Only {@code id} must be there; the rest is as in the built-in P2 where it is left out:
 * {@code {"id": "P2", "k": 5, "quasi_identifiers": ["sex", "age_band", "index_year"], "age_bands": [5, 10, 20, "*"],
 * "index_years": [1, 2, 5, "*"], "suppression_limit": 0.05, "pinned": []}}. A field that is not known is refused, because
 * it may have meant more protection.
 */
public final class PolicyFile {
    private static final Set<String> FIELDS =
            Set.of("id", "k", "quasi_identifiers", "age_bands", "index_years", "suppression_limit", "pinned");
    private static final Set<String> PLANNED = Set.of("P0", "P1", "P3", "P4");
    private static final int MOST_LEVELS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PolicyFile() {}

    /** @throws ProblemException FILE_MISSING, POLICY_UNREADABLE, POLICY_NOT_OFFERED */
    public static Policy read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        }
    }

    /** @throws ProblemException POLICY_UNREADABLE, POLICY_NOT_OFFERED */
    public static Policy parse(String text) {
        try {
            return policy(JSON.readTree(text));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ProblemException(Problem.POLICY_UNREADABLE, e);
        }
    }

    private static Policy policy(JsonNode node) {
        require(node.isObject());
        node.fieldNames().forEachRemaining(name -> require(FIELDS.contains(name)));
        String id = node.path("id").asText();
        if (PLANNED.contains(id)) throw new ProblemException(Problem.POLICY_NOT_OFFERED, id);
        require(id.equals(Policy.P2.id()));
        JsonNode k = node.path("k");
        JsonNode limit = node.path("suppression_limit");
        require(k.isMissingNode() || (k.isInt() && k.intValue() >= 2));
        require(limit.isMissingNode() || (limit.isNumber() && limit.doubleValue() >= 0 && limit.doubleValue() < 1));
        List<QuasiIdentifier> quasi =
                list(node.path("quasi_identifiers"), PolicyFile::quasi, Policy.P2.quasiIdentifiers());
        List<QuasiIdentifier> pinned = list(node.path("pinned"), PolicyFile::quasi, List.of());
        require(quasi.containsAll(pinned));
        return new Policy(
                id,
                k.asInt(Policy.P2.k()),
                quasi,
                widths(node.path("age_bands"), Policy.P2.ageBands()),
                widths(node.path("index_years"), Policy.P2.indexYears()),
                limit.asDouble(Policy.P2.suppressionLimit()),
                pinned);
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

    /** The whole policy, with what was left out filled in. */
    public static ObjectNode json(Policy policy) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", policy.id());
        node.put("k", policy.k());
        ArrayNode quasi = node.putArray("quasi_identifiers");
        policy.quasiIdentifiers().forEach(each -> quasi.add(each.code()));
        widths(node.putArray("age_bands"), policy.ageBands());
        widths(node.putArray("index_years"), policy.indexYears());
        node.put("suppression_limit", policy.suppressionLimit());
        ArrayNode pinned = node.putArray("pinned");
        policy.pinned().forEach(each -> pinned.add(each.code()));
        return node;
    }

    private static void widths(ArrayNode array, List<Integer> widths) {
        for (int width : widths) {
            if (width == Band.EVERYTHING) array.add(Band.ANY);
            else array.add(width);
        }
    }
}
