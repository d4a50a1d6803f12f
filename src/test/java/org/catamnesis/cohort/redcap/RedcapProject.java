package org.catamnesis.cohort.redcap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A data dictionary read as REDCap reads it, by its published rules: what is wrong with it, and what an import may not say. */
public final class RedcapProject {
    private static final List<String> COLUMNS = List.of(
            "Variable / Field Name",
            "Form Name",
            "Section Header",
            "Field Type",
            "Field Label",
            "Choices, Calculations, OR Slider Labels",
            "Field Note",
            "Text Validation Type OR Show Slider Number",
            "Text Validation Min",
            "Text Validation Max",
            "Identifier?",
            "Branching Logic (Show field only if...)",
            "Required Field?",
            "Custom Alignment",
            "Question Number (surveys only)",
            "Matrix Group Name",
            "Matrix Ranking?",
            "Field Annotation");

    private record Field(String name, String form, String type, Set<String> codes, String validation) {
        boolean allows(String value) {
            if (value.isEmpty()) return true;
            if (!codes.isEmpty()) return codes.contains(value);
            return switch (validation) {
                case "integer" -> value.matches("[-+]?\\d+");
                case "number" -> value.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?");
                case "date_ymd" -> value.matches("\\d{4}-\\d{2}-\\d{2}");
                default -> true;
            };
        }
    }

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Set<String> forms = new HashSet<>();

    public static RedcapProject read(Path dictionary) throws IOException {
        RedcapProject project = new RedcapProject();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(dictionary)) {
            List<CsvRecord> all = rows.stream().toList();
            if (!all.getFirst().getFields().equals(COLUMNS)) project.faults.add("columns");
            String form = "";
            for (CsvRecord row : all.subList(1, all.size())) {
                if (!row.getField(1).equals(form) && !project.forms.add(row.getField(1)))
                    project.faults.add(row.getField(1) + " is not contiguous");
                form = row.getField(1);
                project.add(row);
            }
            CsvRecord first = all.get(1);
            if (!first.getField(0).equals("record_id") || !first.getField(3).equals("text"))
                project.faults.add("the first field is " + first.getField(0));
        }
        return project;
    }

    private void add(CsvRecord row) {
        String name = row.getField(0);
        String type = row.getField(3);
        Set<String> codes = new TreeSet<>();
        check(name.matches("[a-z][a-z0-9_]*") && name.length() <= 26, name, "is no name");
        check(row.getField(1).matches("[a-z][a-z0-9_]*"), name, "is in no form");
        check(
                Set.of("text", "notes", "radio", "dropdown", "yesno", "checkbox", "calc")
                        .contains(type),
                name,
                type);
        check(!row.getField(4).isEmpty(), name, "has no label");
        boolean chosen = Set.of("radio", "dropdown", "checkbox").contains(type);
        check(chosen != row.getField(5).isEmpty(), name, "choices");
        if (chosen) {
            for (String choice : row.getField(5).split("\\|")) {
                String[] parts = choice.split(",", 2);
                check(parts.length == 2 && !parts[1].isBlank(), name, choice);
                check(parts[0].strip().matches("[A-Za-z0-9._-]+"), name, choice);
                check(codes.add(parts[0].strip()), name, "has twice " + parts[0]);
            }
        }
        String validation = row.getField(7);
        check(Set.of("", "integer", "number", "date_ymd").contains(validation), name, validation);
        check(type.equals("text") || validation.isEmpty(), name, "is validated");
        check(row.getField(10).isEmpty(), name, "is an identifier");
        check(
                fields.put(name, new Field(name, row.getField(1), type, codes, validation)) == null,
                name,
                "is there twice");
    }

    private void check(boolean good, String name, String fault) {
        if (!good) faults.add(name + ": " + fault);
    }

    public List<String> faults() {
        return faults;
    }

    /** The cells of a row of an import that REDCap would refuse. */
    public List<String> illegal(NamedCsvRecord row) {
        List<String> illegal = new ArrayList<>();
        String instrument = row.getField("redcap_repeat_instrument");
        boolean repeats = !instrument.isEmpty();
        if (repeats != row.getField("redcap_repeat_instance").matches("[1-9]\\d*")) illegal.add("instance");
        if (repeats && !forms.contains(instrument)) illegal.add(instrument);
        row.getFieldsAsMap().forEach((name, value) -> {
            if (name.startsWith("redcap_repeat_") || value.isEmpty()) return;
            boolean complete = name.endsWith("_complete") && forms.contains(name.replaceAll("_complete$", ""));
            Field field = fields.get(name);
            if (complete) {
                if (!value.equals("2")) illegal.add(name + " " + value);
            } else if (field == null || !field.allows(value)) {
                illegal.add(name + " " + value);
            } else if (repeats && !name.equals("record_id") && !field.form().equals(instrument)) {
                illegal.add(name + " in an instance of " + instrument);
            }
        });
        return illegal;
    }
}
