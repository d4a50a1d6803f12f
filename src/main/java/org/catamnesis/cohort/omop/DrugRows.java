package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.ToldRow;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;

/**
 * {@code drug_exposure}. The model asks for an end: one that goes on, or was meant to, ends with the observation;
 * {@code verbatim_end_date} has the end that is told, if any.
 */
final class DrugRows {
    private record Exposure(
            Long start,
            Long end,
            LoadedConcepts.Match match,
            String source,
            String sig,
            String unit,
            String route,
            String reason,
            Long supply) {}

    private final CdmFiles files;
    private final CdmRows exposures;
    private final Map<String, String> sources = new HashMap<>();
    private final List<Exposure> pending = new ArrayList<>();

    DrugRows(CdmFiles files) {
        this.files = files;
        exposures = files.rows("drug_exposure");
        for (Drug drug : DrugCatalogue.shipped().drugs()) {
            if (drug.atc() != null) sources.put(drug.code(), drug.code() + "|" + drug.atc());
        }
    }

    void exposure(Person person, ToldRow row) {
        Long start = row.whole("start_day");
        person.known(start);
        pending.add(new Exposure(
                start,
                row.whole("end_day"),
                files.concepts().drug(row.text("drug")),
                sources.getOrDefault(row.text("drug"), row.text("drug")),
                sig(row),
                row.text("unit"),
                row.text("route"),
                row.text("stop_reason"),
                row.whole("days_supply")));
    }

    private static String sig(ToldRow row) {
        if (row.text("dose") == null) return null;
        String times = row.text("doses_per_day");
        String unit = row.text("unit");
        return row.text("dose") + (unit == null ? "" : " " + unit) + (times == null ? "" : ", " + times + " a day");
    }

    /** Writes those of one patient, whose last day is known by now. */
    void write(Person person) throws IOException {
        for (Exposure each : pending) {
            long concept = Concepts.id(each.match().standard());
            files.report().count("drug_exposure.drug_concept_id", each.source(), concept);
            long last = each.end() == null ? person.last() : Math.min(each.end(), person.last());
            long end = Math.max(each.start(), last);
            person.known(end);
            exposures.begin();
            exposures
                    .set("person_id", person.id())
                    .set("drug_concept_id", concept)
                    .set("drug_exposure_start_date", person.date(each.start()))
                    .set("drug_exposure_end_date", person.date(end))
                    .set("verbatim_end_date", person.date(each.end()))
                    .set("drug_type_concept_id", Concepts.EHR)
                    .set("stop_reason", each.reason())
                    .set("days_supply", each.supply())
                    .set("sig", each.sig())
                    .set("visit_occurrence_id", person.visit(each.start()))
                    .set("drug_source_value", each.source())
                    .set("drug_source_concept_id", Concepts.id(each.match().source()))
                    .set("route_source_value", each.route())
                    .set("dose_unit_source_value", each.unit())
                    .end();
        }
        pending.clear();
    }
}
