package org.catamnesis.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the catalogue from its content file and derives what converts into what. */
final class CatalogueReader {
    private final MolarMasses masses;
    private final JsonNode root;

    private CatalogueReader(JsonNode root) {
        this.root = root;
        Map<String, Double> grams = new HashMap<>();
        root.path("molarMasses")
                .forEach(mass -> grams.put(
                        mass.path("substance").asText(),
                        mass.path("gramsPerMole").asDouble()));
        this.masses = new MolarMasses(grams);
    }

    /** Throws IllegalArgumentException when the content contradicts itself. */
    static AnalyteCatalogue read(InputStream in) {
        try {
            return new CatalogueReader(new ObjectMapper().readTree(in)).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AnalyteCatalogue catalogue() {
        List<AnalyteGroup> groups = new ArrayList<>();
        root.path("groups")
                .forEach(group -> groups.add(new AnalyteGroup(
                        group.path("code").asText(),
                        group.path("zh").asText(),
                        group.path("en").asText())));
        List<Analyte> analytes = new ArrayList<>();
        root.path("analytes").forEach(node -> analytes.add(analyte(node)));
        List<OmopUnit> units = new ArrayList<>();
        root.path("omopUnits")
                .forEach(unit -> units.add(new OmopUnit(
                        unit.path("unit").asText(), unit.path("concept").asInt(), verified(unit))));
        ContentOrigin origin = new ContentOrigin(
                root.path("version").asText(),
                root.path("source").asText(),
                LocalDate.parse(root.path("reviewBy").asText()),
                root.path("approvedBy").asText(null),
                root.path("approvedOn").isTextual()
                        ? LocalDate.parse(root.path("approvedOn").asText())
                        : null);
        return new AnalyteCatalogue(
                origin,
                groups,
                analytes,
                units,
                masses,
                root.path("loincNotice").asText());
    }

    private static boolean verified(JsonNode node) {
        return node.path("status").asText().equals("V");
    }

    private Analyte analyte(JsonNode node) {
        List<Specimen> specimens = new ArrayList<>();
        node.path("specimens")
                .forEach(code -> specimens.add(Specimen.ofCode(code.asText()).orElseThrow()));
        List<LoincCode> loinc = new ArrayList<>();
        node.path("loinc")
                .forEach(code -> loinc.add(new LoincCode(
                        code.path("code").asText(),
                        code.path("unit").asText(),
                        verified(code),
                        code.path("qualifier").asText(""))));
        List<ExampleInterval> examples = new ArrayList<>();
        node.path("examples")
                .forEach(example -> examples.add(new ExampleInterval(
                        example.path("sex").asText("any"), number(example, "low"), number(example, "high"))));
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        return new Analyte(
                node.path("code").asText(),
                node.path("zh").asText(),
                node.path("en").asText(),
                node.path("group").asText(),
                specimens,
                units(node),
                node.path("qualitative").asBoolean(),
                node.path("decimals").asInt(),
                node.path("logScale").asBoolean(),
                node.path("gapDays").asInt(),
                Analyte.Worse.valueOf(node.path("worse").asText("neither").toUpperCase(Locale.ROOT)),
                number(node.path("plausible"), "low"),
                number(node.path("plausible"), "high"),
                node.has("omop") ? node.path("omop").asInt() : null,
                loinc,
                examples,
                aliases);
    }

    private static Double number(JsonNode node, String field) {
        return node.has(field) ? node.path(field).asDouble() : null;
    }

    private List<AnalyteUnit> units(JsonNode analyte) {
        Double grams = analyte.has("substance")
                ? Double.valueOf(masses.of(analyte.path("substance").asText()))
                : null;
        Integer valence = analyte.has("valence") ? analyte.path("valence").asInt() : null;
        Map<String, UnitScale> firstOfBasis = new LinkedHashMap<>();
        List<AnalyteUnit> units = new ArrayList<>();
        for (JsonNode unit : analyte.path("units")) {
            String ucum = unit.path("unit").asText();
            String basis = unit.path("basis").asText("");
            UnitScale scale = UnitScale.parse(ucum)
                    .orElseThrow(() -> new IllegalArgumentException("not a unit: " + ucum))
                    .asMass(grams, valence);
            UnitScale first = firstOfBasis.computeIfAbsent(basis, _ -> scale);
            if (unit.has("slope")) {
                units.add(new AnalyteUnit(
                        ucum,
                        basis,
                        unit.path("slope").asDouble(),
                        unit.path("intercept").asDouble()));
            } else if (unit.has("scale")) {
                units.add(new AnalyteUnit(ucum, basis, unit.path("scale").asDouble(), 0));
            } else if (scale.dimension().equals(first.dimension())) {
                units.add(new AnalyteUnit(ucum, basis, scale.factor() / first.factor(), 0));
            } else {
                throw new IllegalArgumentException(analyte.path("code").asText() + " cannot convert " + ucum);
            }
        }
        return units;
    }
}
