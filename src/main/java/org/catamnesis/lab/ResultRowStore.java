package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.jooq.Field;
import org.jooq.Record;

/** How a result lies in its row, and back. */
final class ResultRowStore {
    /** What cohorts need of a row, in the order that {@link #forCohort} reads. */
    static final List<Field<?>> FOR_COHORTS = List.of(
            LAB_RESULT.ID,
            LAB_RESULT.PATIENT_ID,
            LAB_RESULT.ANALYTE,
            LAB_RESULT.PRINTED_NAME,
            LAB_RESULT.VALUE_TEXT,
            LAB_RESULT.COMPARATOR,
            LAB_RESULT.NUMBER,
            LAB_RESULT.UNIT_TEXT,
            LAB_RESULT.UNIT_UCUM,
            LAB_RESULT.LOW,
            LAB_RESULT.HIGH,
            LAB_RESULT.RANGE_TEXT,
            LAB_RESULT.FLAG_TEXT,
            LAB_RESULT.COLLECTED_AT.coerce(String.class),
            LAB_RESULT.TIME_KNOWN,
            LAB_RESULT.SPECIMEN,
            LAB_RESULT.LABORATORY,
            LAB_RESULT.METHOD,
            LAB_RESULT.LAST_DOSE_AT.coerce(String.class),
            LAB_RESULT.TIMING,
            LAB_RESULT.PROVENANCE);

    private ResultRowStore() {}

    /** A result without its place on paper. */
    static LabResult forCohort(Record row) {
        String comparator = (String) row.get(5);
        String timing = (String) row.get(19);
        return new LabResult(
                (Long) row.get(0),
                (Long) row.get(1),
                (String) row.get(2),
                new Measurement(
                        (String) row.get(3),
                        new ResultValue(
                                (String) row.get(4),
                                comparator == null
                                        ? null
                                        : Comparator.ofCode(comparator).orElseThrow(),
                                (Double) row.get(6)),
                        (String) row.get(7),
                        (String) row.get(8),
                        new ReferenceInterval((Double) row.get(9), (Double) row.get(10), (String) row.get(11)),
                        (String) row.get(12)),
                new Sampling(
                        time((String) row.get(13)),
                        (Boolean) row.get(14),
                        (String) row.get(15),
                        (String) row.get(16),
                        (String) row.get(17),
                        time((String) row.get(18)),
                        timing == null ? null : SampleTiming.ofCode(timing)),
                Provenance.ofCode((String) row.get(20)).orElseThrow(),
                null);
    }

    /** A timestamp as the database prints it, which is faster to read than what drivers make of it. */
    private static LocalDateTime time(String text) {
        return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    static void fill(LabResultRecord row, LabResult result, Long supersedes) {
        row.setId(result.id());
        row.setPatientId(result.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
        row.setAnalyte(result.analyte());
        row.setProvenance(result.provenance().code());
        fill(row, result.measurement());
        fill(row, result.sampling());
        if (result.source() != null) fill(row, result.source());
    }

    private static void fill(LabResultRecord row, Measurement measured) {
        row.setPrintedName(measured.printedName());
        row.setValueText(measured.value().text());
        row.setComparator(
                measured.value().comparator() == null
                        ? null
                        : measured.value().comparator().code());
        row.setNumber(measured.value().number());
        row.setUnitText(measured.unit());
        row.setUnitUcum(measured.ucum());
        row.setLow(measured.interval().low());
        row.setHigh(measured.interval().high());
        row.setRangeText(measured.interval().text());
        row.setFlagText(measured.flag());
    }

    private static void fill(LabResultRecord row, Sampling sampling) {
        row.setCollectedAt(sampling.collectedAt());
        row.setTimeKnown(sampling.timeKnown());
        row.setSpecimen(sampling.specimen());
        row.setLaboratory(sampling.laboratory());
        row.setMethod(sampling.method());
        row.setLastDoseAt(sampling.lastDoseAt());
        row.setTiming(sampling.timing() == null ? null : sampling.timing().code());
        row.setLastDose(sampling.lastDose());
    }

    private static void fill(LabResultRecord row, ResultSource source) {
        row.setDocumentId(source.documentId());
        PageRegion region = source.region();
        if (region == null) return;
        row.setPage(region.page());
        row.setBoxX(region.x());
        row.setBoxY(region.y());
        row.setBoxWidth(region.width());
        row.setBoxHeight(region.height());
    }

    static LabResult result(LabResultRecord row) {
        Measurement measured = new Measurement(
                row.getPrintedName(),
                new ResultValue(
                        row.getValueText(),
                        row.getComparator() == null
                                ? null
                                : Comparator.ofCode(row.getComparator()).orElseThrow(),
                        row.getNumber()),
                row.getUnitText(),
                row.getUnitUcum(),
                new ReferenceInterval(row.getLow(), row.getHigh(), row.getRangeText()),
                row.getFlagText());
        Sampling sampling = new Sampling(
                row.getCollectedAt(),
                row.getTimeKnown(),
                row.getSpecimen(),
                row.getLaboratory(),
                row.getMethod(),
                row.getLastDoseAt(),
                row.getTiming() == null ? null : SampleTiming.ofCode(row.getTiming()),
                row.getLastDose());
        return new LabResult(
                row.getId(),
                row.getPatientId(),
                row.getAnalyte(),
                measured,
                sampling,
                Provenance.ofCode(row.getProvenance()).orElseThrow(),
                source(row));
    }

    private static ResultSource source(LabResultRecord row) {
        if (row.getDocumentId() == null) return null;
        PageRegion region = row.getPage() == null
                ? null
                : new PageRegion(row.getPage(), row.getBoxX(), row.getBoxY(), row.getBoxWidth(), row.getBoxHeight());
        return new ResultSource(row.getDocumentId(), region);
    }
}
