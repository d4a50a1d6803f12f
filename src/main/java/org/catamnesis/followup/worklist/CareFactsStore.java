package org.catamnesis.followup.worklist;

import static org.catamnesis.clinic.schema.Tables.CARE_TASK;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.DRUG_SUPPLY;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.CareTaskRecord;
import org.catamnesis.clinic.schema.tables.records.DosingRecord;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.due.DrugTaken;
import org.catamnesis.followup.signing.TaskState;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.DrugSupply;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The part of the facts that is about treatment: tasks, drugs, supplies, and what was ordered at visits. */
final class CareFactsStore {
    /** What was ordered longer ago is nobody's to wait for. */
    static final int ORDERED_DAYS = 120;

    /** Patients asked for in one query. */
    private static final int CHUNK = 500;

    private final DSLContext sql;
    private final WhoseStore whose;
    private final Map<Long, FactsBuilder> found;
    private final LocalDate today;
    private final Map<String, Optional<Drug>> known = new HashMap<>();

    CareFactsStore(DSLContext sql, WhoseStore whose, Map<Long, FactsBuilder> found, LocalDate today) {
        this.sql = sql;
        this.whose = whose;
        this.found = found;
        this.today = today;
    }

    void read() {
        tasks();
        supplies();
        drugs();
        orders();
    }

    private void tasks() {
        Map<Long, CareTaskRecord> rows = new HashMap<>();
        Map<Long, Long> later = new HashMap<>();
        Field<?>[] clear = {
            CARE_TASK.ID,
            CARE_TASK.PATIENT_ID,
            CARE_TASK.SUPERSEDES,
            CARE_TASK.STATUS,
            CARE_TASK.KIND,
            CARE_TASK.STATE,
            CARE_TASK.DUE_ON,
            CARE_TASK.ANALYTES,
            CARE_TASK.CREATED_AT
        };
        sql.select(clear)
                .from(CARE_TASK)
                .where(whose.among(CARE_TASK.PATIENT_ID))
                .forEach(row -> {
                    CareTaskRecord task = row.into(CARE_TASK);
                    rows.put(task.getId(), task);
                    if (task.getSupersedes() != null) later.put(task.getSupersedes(), task.getId());
                });
        for (CareTaskRecord newest : rows.values()) {
            FactsBuilder builder = found.get(newest.getPatientId());
            boolean current =
                    !later.containsKey(newest.getId()) && !newest.getStatus().equals(AppendedRows.ENTERED_IN_ERROR);
            if (current && builder != null) builder.tasks.add(task(newest, first(newest, rows)));
        }
    }

    private static CareTaskRecord first(CareTaskRecord task, Map<Long, CareTaskRecord> rows) {
        CareTaskRecord first = task;
        while (first.getSupersedes() != null && rows.containsKey(first.getSupersedes()))
            first = rows.get(first.getSupersedes());
        return first;
    }

    private static PatientFacts.Task task(CareTaskRecord newest, CareTaskRecord first) {
        boolean open = TaskState.ofCode(newest.getState()) == TaskState.OPEN;
        return new PatientFacts.Task(
                newest.getId(),
                newest.getKind(),
                first.getCreatedAt().toLocalDate(),
                open ? null : newest.getCreatedAt().toLocalDate(),
                newest.getDueOn(),
                PatientFactsStore.codes(newest.getAnalytes()));
    }

    private void supplies() {
        sql.selectFrom(DRUG_SUPPLY)
                .where(whose.among(DRUG_SUPPLY.PATIENT_ID))
                .and(DRUG_SUPPLY.REASON.isNull())
                .and(AppendedRows.inForce(DRUG_SUPPLY))
                .orderBy(DRUG_SUPPLY.DAY, DRUG_SUPPLY.ID)
                .forEach(row -> {
                    FactsBuilder builder = found.get(row.getPatientId());
                    if (builder != null)
                        builder.supplies.add(new DrugSupply(
                                row.getId(),
                                row.getPatientId(),
                                row.getDrug(),
                                row.getFormulation(),
                                row.getDay(),
                                row.getQuantity(),
                                row.getUnit(),
                                row.getDays()));
                });
    }

    private void drugs() {
        Field<?>[] clear = {
            DOSING.ID,
            DOSING.PATIENT_ID,
            DOSING.DRUG,
            DOSING.FORMULATION,
            DOSING.START_DAY,
            DOSING.END_DAY,
            DOSING.DOSE,
            DOSING.UNIT,
            DOSING.DOSES_PER_DAY,
            DOSING.SCHEDULE
        };
        sql.select(clear)
                .from(DOSING)
                .where(whose.among(DOSING.PATIENT_ID))
                .and(AppendedRows.inForce(DOSING))
                .orderBy(DOSING.START_DAY, DOSING.ID)
                .forEach(row -> {
                    FactsBuilder builder = found.get(row.get(DOSING.PATIENT_ID));
                    if (builder == null) return;
                    Drug drug = drug(row.get(DOSING.DRUG));
                    if (drug != null && drug.drugClass() != null)
                        builder.drugs.add(new DrugTaken(
                                drug.drugClass(),
                                Done.WITH_TROUGH.contains(drug.drugClass()) ? drug.level() : null,
                                row.get(DOSING.START_DAY),
                                row.get(DOSING.END_DAY)));
                    if (!builder.supplies.isEmpty()) builder.dosings.add(dosing(row.into(DOSING)));
                });
    }

    /** Null for a drug that the catalogue does not know. */
    private Drug drug(String word) {
        return known.computeIfAbsent(word, DrugCatalogue.shipped()::named).orElse(null);
    }

    private static Dosing dosing(DosingRecord row) {
        DoseSchedule schedule = row.getSchedule() == null
                ? null
                : DoseSchedule.parse(row.getSchedule()).orElse(null);
        return new Dosing(
                row.getId(),
                row.getPatientId(),
                row.getDrug(),
                row.getFormulation(),
                row.getStartDay(),
                row.getEndDay(),
                row.getDose(),
                row.getUnit(),
                row.getDosesPerDay(),
                null,
                null,
                schedule);
    }

    private record Order(long visit, long patient, LocalDate day, List<String> analytes) {}

    private void orders() {
        List<Order> orders = sql.select(VISIT.ID, VISIT.PATIENT_ID, VISIT.DAY, VISIT.ORDERS)
                .from(VISIT)
                .where(whose.among(VISIT.PATIENT_ID))
                .and(VISIT.ORDERS.isNotNull())
                .and(VISIT.DAY.ge(today.minusDays(ORDERED_DAYS)))
                .and(AppendedRows.inForce(VISIT))
                .orderBy(VISIT.DAY, VISIT.ID)
                .fetch(row ->
                        new Order(row.value1(), row.value2(), row.value3(), PatientFactsStore.codes(row.value4())));
        Map<Long, List<Order>> byPatient = orders.stream()
                .filter(order ->
                        found.containsKey(order.patient()) && !order.analytes().isEmpty())
                .collect(Collectors.groupingBy(Order::patient));
        List<Long> patients = List.copyOf(byPatient.keySet());
        for (int from = 0; from < patients.size(); from += CHUNK) {
            List<Long> some = patients.subList(from, Math.min(patients.size(), from + CHUNK));
            Map<Long, Map<String, List<LocalDate>>> days = days(some, byPatient);
            for (long patient : some) came(patient, byPatient.get(patient), days.getOrDefault(patient, Map.of()));
        }
    }

    private Set<String> levels(long patient) {
        return found.get(patient).drugs.stream()
                .map(DrugTaken::level)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** On which days what was ordered was drawn, from the first order of any of these patients on. */
    private Map<Long, Map<String, List<LocalDate>>> days(List<Long> patients, Map<Long, List<Order>> orders) {
        Set<String> analytes = new TreeSet<>();
        LocalDate first = today;
        for (long patient : patients) {
            analytes.addAll(levels(patient));
            for (Order order : orders.get(patient)) {
                analytes.addAll(order.analytes());
                if (order.day().isBefore(first)) first = order.day();
            }
        }
        Map<Long, Map<String, List<LocalDate>>> days = new HashMap<>();
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                .from(LAB_RESULT)
                .where(LAB_RESULT.PATIENT_ID.in(patients))
                .and(LAB_RESULT.ANALYTE.in(analytes))
                .and(LAB_RESULT.COLLECTED_AT.ge(first.atStartOfDay()))
                .and(AppendedRows.inForce(LAB_RESULT))
                .forEach(row -> days.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                        .computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                        .add(row.value3().toLocalDate()));
        return days;
    }

    private void came(long patient, List<Order> orders, Map<String, List<LocalDate>> days) {
        Set<String> levels = levels(patient);
        for (Order order : orders) {
            Map<String, LocalDate> came = new HashMap<>();
            for (String analyte : order.analytes())
                (analyte.equals(Done.TROUGH) ? levels : Set.of(analyte))
                        .stream()
                                .flatMap(one -> days.getOrDefault(one, List.of()).stream())
                                .filter(day -> !day.isBefore(order.day()))
                                .min(LocalDate::compareTo)
                                .ifPresent(day -> came.put(analyte, day));
            found.get(patient).orders.add(new PatientFacts.Ordered(order.visit(), order.day(), order.analytes(), came));
        }
    }
}
