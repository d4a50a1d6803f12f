package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TableSize;
import org.catamnesis.cohort.tidy.TidySink;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.ToldRow;
import org.catamnesis.lab.AnalyteCatalogue;

/**
 * The rows as tables of the OMOP common data model 5.4, below {@code omop/}. What is computed from other tables
 * (levels beside their doses, outcomes, one row a patient) and tables that it does not know it leaves out; where the policy tells no dates, day 0 of
 * everybody is 2000-01-01.
 */
public final class OmopSink implements TidySink {
    /** Day 0 of everybody whose policy tells no dates. */
    public static final LocalDate DAY_0 = Person.DAY_0;

    /** What is told of a graft beside the operation. */
    private static final String[] GRAFT = {
        "donor_age_band", "cold_ischaemia_min", "abo_match", "cmv_status", "ebv_status", "donor_anti_hbc", "induction"
    };

    private final CdmFiles files;
    private final PersonRows people;
    private final VisitRows visits;
    private final MeasurementRows measurements;
    private final DrugRows drugs;
    private final EventRows events;
    private final ObservationRows observations;
    private final Map<TidyTable, ToldRow> told = new IdentityHashMap<>();
    private Person person;

    /** @param fewest patients who share a code that has no concept, for it to be listed */
    public OmopSink(ExportFolder folder, AnalyteCatalogue catalogue, LoadedConcepts loaded, int fewest)
            throws IOException {
        files = new CdmFiles(folder, loaded, fewest);
        observations = new ObservationRows(files);
        people = new PersonRows(files);
        visits = new VisitRows(files, observations);
        measurements = new MeasurementRows(files, new Fitting(catalogue, files.concepts()));
        drugs = new DrugRows(files);
        events = new EventRows(files, visits, observations);
    }

    @Override
    public void row(TidyTable table, Object[] cells) throws IOException {
        ToldRow row =
                told.computeIfAbsent(table, each -> new ToldRow(each.columns())).over(cells);
        switch (table.name()) {
            case "patients" -> {
                begin(row);
                people.patient(person, row);
                observations.told(person, 0L, row, "aetiology_group", "index_year");
                observations.told(person, row.whole("follow_up_days"), row, "last_known_status", "follow_up_state");
            }
            case "transplants" -> {
                events.transplant(begin(row), row);
                observations.told(person, row.whole("rel_day"), row, GRAFT);
            }
            case "conditions" -> events.diagnosis(begin(row), row);
            case "visits" -> visits.visit(begin(row), row);
            case "labs" -> measurements.result(begin(row), row);
            case "drugs" -> drugs.exposure(begin(row), row);
            case "events" -> events.event(begin(row), row);
            case "derived" -> measurements.computed(begin(row), row);
            case "supplies" -> observations.supply(begin(row), row);
            case "interventions" -> {
                begin(row);
                observations.intervention(row);
            }
            case "alerts" -> {
                begin(row);
                observations.alert(row);
            }
            default -> {}
        }
    }

    private Person begin(ToldRow row) {
        String studyId = row.text("study_id");
        if (person == null || !person.studyId().equals(studyId)) begin(people.begin(studyId, row));
        return person;
    }

    private void begin(Person next) {
        person = next;
        files.report().person(next.id());
    }

    @Override
    public void endOfSubject() throws IOException {
        if (person == null) return;
        drugs.write(person);
        observations.endOfSubject(person);
        people.observed(person);
        events.endOfSubject();
        person = null;
    }

    @Override
    public void finish() throws IOException {
        new SourceRows(files).write(people.anyDated(), observations.leftOut());
        files.finish();
    }

    /** What the concepts are called that came from outside of this program. */
    public List<String> suppliedNames() {
        List<String> names = new ArrayList<>();
        for (CdmConcept concept : files.concepts().used()) names.add(concept.name());
        return names;
    }

    @Override
    public Map<String, Double> mapped() {
        return files.report().mapped();
    }

    @Override
    public Map<String, TableSize> sizes() {
        return files.sizes();
    }

    @Override
    public void close() {
        files.close();
    }
}
