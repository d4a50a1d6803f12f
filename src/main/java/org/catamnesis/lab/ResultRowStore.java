package org.catamnesis.lab;

import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;

/** How a result lies in its row, and back. */
final class ResultRowStore {
    private ResultRowStore() {}

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
                row.getTiming() == null ? null : SampleTiming.ofCode(row.getTiming()));
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
