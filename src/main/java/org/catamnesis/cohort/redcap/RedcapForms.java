package org.catamnesis.cohort.redcap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.DrugNames;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.lab.AnalyteCatalogue;

/** The instruments of a project: one for each table that has study ids, the patients' first. */
final class RedcapForms {
    private static final String ID = "study_id";
    private static final String PATIENTS = "patients";
    private static final Set<String> ONCE = Set.of(PATIENTS, "analysis_patient");
    /** Tables that hold identifiers, which a project of research has no place for. */
    private static final Set<String> NEVER = Set.of("identities");

    private static final int LONGEST_NAME = 26;
    private static final int PREFIX = 4;

    private final Map<String, Choices> labelled = new HashMap<>();
    private final Map<String, Codebook.Entry> entries = new HashMap<>();
    private final Set<String> names = new HashSet<>(Set.of("record_id"));
    private final Map<TidyTable, RedcapForm> forms = new LinkedHashMap<>();

    RedcapForms(List<TidyTable> tables, Codebook codebook, Vocabulary vocabulary, AnalyteCatalogue catalogue) {
        codebook.entries().forEach(entry -> entries.put(entry.table() + '.' + entry.column(), entry));
        vocabulary
                .labels()
                .forEach(label -> choices(label.labels()).label(label.code(), label.english(), label.chinese()));
        List<TidyTable> ordered = new ArrayList<>(tables);
        ordered.sort((one, other) ->
                Boolean.compare(other.name().equals(PATIENTS), one.name().equals(PATIENTS)));
        for (TidyTable table : ordered) {
            if (!NEVER.contains(table.name()) && table.columns().contains(ID)) forms.put(table, form(table, catalogue));
        }
    }

    private Choices choices(String labels) {
        return labelled.computeIfAbsent(labels, _ -> new Choices());
    }

    private RedcapForm form(TidyTable table, AnalyteCatalogue catalogue) {
        List<String> columns = table.columns();
        List<RedcapField> fields = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(ID)) continue;
            fields.add(field(table.name(), columns.get(i), catalogue));
            places.add(i);
        }
        return new RedcapForm(
                plain(table.name()),
                !ONCE.contains(table.name()),
                fields,
                columns.indexOf(ID),
                places.stream().mapToInt(Integer::intValue).toArray());
    }

    private RedcapField field(String table, String column, AnalyteCatalogue catalogue) {
        Codebook.Entry entry = entries.get(table + '.' + column);
        if (entry == null) entry = new Codebook.Entry(table, column, "text", "", "", column, column);
        return new RedcapField(name(table, column), entry, choices(entry, catalogue));
    }

    /**
     * Those of the codebook's labels, for this field alone; the names of analytes and drugs come from their catalogues. A
     * text may say other things than its codes.
     */
    private Choices choices(Codebook.Entry entry, AnalyteCatalogue catalogue) {
        if (entry.labels().isEmpty() || entry.type().equals("text")) return null;
        Choices own = choices(entry.labels()).copy();
        if (entry.labels().equals("analyte"))
            own.naming(code -> catalogue
                    .byCode(code)
                    .map(analyte -> analyte.english() + " " + analyte.chinese())
                    .orElse(code));
        if (Set.of(DrugNames.DRUG, DrugNames.EXPOSURE).contains(entry.labels())) own.naming(DrugNames::both);
        return own;
    }

    /** The table's first letters and the column, cut where it is too long, with a number where that is taken. */
    private String name(String table, String column) {
        String form = plain(table);
        String prefix = form.equals("analysis_patient") ? "an" : form.substring(0, Math.min(PREFIX, form.length()));
        String whole = plain(prefix.replaceAll("_+$", "") + "_" + column);
        String name = whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
        for (int i = 2; !names.add(name); i++) {
            String number = "_" + i;
            name = whole.substring(0, Math.min(LONGEST_NAME - number.length(), whole.length())) + number;
        }
        return name;
    }

    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
        return plain.matches("[a-z].*") ? plain : "f_" + plain;
    }

    RedcapForm of(TidyTable table) {
        return forms.get(table);
    }

    List<RedcapForm> all() {
        return List.copyOf(forms.values());
    }
}
