package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.json.Faults;
import org.catamnesis.cohort.json.JsonPart;
import org.catamnesis.cohort.json.JsonText;
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
    private static final String DEFINITION = "cohort_definition";
    private static final String POLICY = "policy";
    private static final String MARK = "byte_order_mark";
    private static final String VOCABULARY = "vocabulary_sha256";
    private static final int FORMAT = 1;
    private static final Set<String> FIELDS = Set.of("format", DEFINITION, POLICY, "formats", MARK, "seed", VOCABULARY);
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
        node.set(DEFINITION, CohortFile.json(definition));
        node.set(POLICY, PolicyFile.json(policy));
        ArrayNode told = node.putArray("formats");
        formats.stream().sorted().forEach(format -> told.add(format.code()));
        node.put(MARK, byteOrderMark);
        node.put("seed", seed);
        if (vocabularySha256 != null) node.put(VOCABULARY, vocabularySha256);
        return node;
    }

    /** @throws ProblemException FILE_MISSING, FILE_TOO_LARGE and as {@link #parse} */
    public static ExportRecipe read(Path file) {
        return parse(JsonText.of(file, Problem.RECIPE_UNREADABLE));
    }

    /** @throws ProblemException RECIPE_UNREADABLE with everything that is wrong, and what a definition or a policy throws */
    static ExportRecipe parse(String text) {
        JsonNode node = JsonText.object(text, Problem.RECIPE_UNREADABLE);
        Faults faults = new Faults();
        JsonPart part = JsonPart.root(node, faults);
        part.noteFields(FIELDS);
        faults.read(() -> format(part.field("format")), FORMAT);
        for (String field : List.of(DEFINITION, POLICY))
            faults.read(() -> part.field(field).object(), null);
        List<ExportFormat> formats = faults.read(
                () -> part.field("formats").list(each -> each.word(List.of(ExportFormat.values()), ExportFormat::code)),
                List.of());
        long seed = faults.read(() -> part.field("seed").wholeLong(), 0L);
        boolean byteOrderMark =
                part.has(MARK) && faults.read(() -> part.field(MARK).yes(), false);
        String vocabulary =
                part.has(VOCABULARY) ? faults.read(() -> part.field(VOCABULARY).text(), null) : null;
        faults.refuse(Problem.RECIPE_UNREADABLE);
        return new ExportRecipe(
                CohortFile.parse(node.get(DEFINITION).toString()),
                PolicyFile.parse(node.get(POLICY).toString()),
                Set.copyOf(formats),
                byteOrderMark,
                seed,
                vocabulary);
    }

    private static int format(JsonPart part) {
        int format = part.whole(1);
        if (format != FORMAT) throw part.unfit("fault.none-of", Integer.toString(format), Integer.toString(FORMAT));
        return format;
    }

    /** @throws ProblemException VOCABULARY_DIFFERS unless these are what the folder was made with */
    public void require(LoadedConcepts concepts) {
        if (!Objects.equals(vocabularySha256, concepts.sha256()))
            throw new ProblemException(Problem.VOCABULARY_DIFFERS);
    }
}
