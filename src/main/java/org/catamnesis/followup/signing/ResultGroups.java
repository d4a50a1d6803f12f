package org.catamnesis.followup.signing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;

/** The groups that results are signed by: those of the catalogue, and one for what is not mapped. */
public record ResultGroups(AnalyteCatalogue catalogue) {
    /** What has no analyte, or one that the catalogue no longer knows. */
    public static final String UNMAPPED = "unmapped";

    public String of(LabResult result) {
        return analyte(result).map(Analyte::group).orElse(UNMAPPED);
    }

    private java.util.Optional<Analyte> analyte(LabResult result) {
        return java.util.Optional.ofNullable(result.analyte()).flatMap(catalogue::byCode);
    }

    public String name(String group, Messages messages) {
        return catalogue.groups().stream()
                .filter(known -> known.code().equals(group))
                .findFirst()
                .map(known -> known.name(messages.language()))
                .orElseGet(() -> messages.text("signing.unmapped"));
    }

    /** In the order of the catalogue, with the analytes of each group in its order too; what is not mapped last. */
    public <T> Map<String, List<T>> split(List<T> things, Function<T, LabResult> result) {
        Map<String, List<T>> byGroup = things.stream().collect(Collectors.groupingBy(thing -> of(result.apply(thing))));
        Map<String, List<T>> ordered = new LinkedHashMap<>();
        for (AnalyteGroup group : catalogue.groups()) {
            List<T> members = byGroup.get(group.code());
            if (members == null) continue;
            List<String> order =
                    catalogue.analytes(group).stream().map(Analyte::code).toList();
            List<T> sorted = new ArrayList<>(members);
            sorted.sort(java.util.Comparator.comparingInt(
                    thing -> order.indexOf(result.apply(thing).analyte())));
            ordered.put(group.code(), sorted);
        }
        if (byGroup.containsKey(UNMAPPED)) ordered.put(UNMAPPED, byGroup.get(UNMAPPED));
        return ordered;
    }
}
