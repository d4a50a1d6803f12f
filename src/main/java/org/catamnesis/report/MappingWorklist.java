package org.catamnesis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;

/**
 * Printed names without an analyte, over results on file and documents that wait. A screen lists {@link #names()}, asks for
 * an analyte and a laboratory ({@link LearntNameStore#EVERY_LABORATORY} for all of them) and calls {@link #map}.
 */
public final class MappingWorklist {
    private final Session session;
    private final ResultStore results;
    private final DocumentStore documents;
    private final LearntNameStore names;

    public MappingWorklist(Session session, ResultStore results, DocumentStore documents, LearntNameStore names) {
        this.session = session;
        this.results = results;
        this.documents = documents;
        this.names = names;
    }

    /**
     * What a mapping did.
     *
     * @param mapped results on file that have the analyte now
     * @param left results on file whose unit does not fit it; they stay as they were
     */
    public record Mapped(int mapped, int left) {}

    private record Seen(String name, String laboratory, String unit, boolean onFile) {}

    /** The commonest first; takes a moment, because the readings of waiting documents are opened. */
    public List<UnmappedName> names() {
        List<Seen> seen = new ArrayList<>();
        for (LabResult result : results.unmapped()) {
            seen.add(new Seen(
                    result.measurement().printedName(),
                    Objects.requireNonNullElse(result.sampling().laboratory(), ""),
                    Objects.requireNonNullElse(result.measurement().unit(), ""),
                    true));
        }
        for (ReportDocument document : documents.inbox()) {
            documents.reading(document.id()).map(ReadingJson::read).ifPresent(reading -> seen.addAll(waiting(reading)));
        }
        return seen.stream()
                .collect(Collectors.groupingBy(row -> AnalyteCatalogue.spelling(row.name())))
                .values()
                .stream()
                .map(MappingWorklist::name)
                .sorted(Comparator.comparingInt(UnmappedName::count).reversed().thenComparing(UnmappedName::name))
                .toList();
    }

    private List<Seen> waiting(ReportReading reading) {
        Learnt learnt = new Learnt(names.ofLaboratory(reading.laboratory()), Map.of());
        return reading.candidates().stream()
                .filter(row -> row.analyte() == null
                        && learnt.analyte(row.printedName()).isEmpty())
                .map(row -> new Seen(row.printedName(), reading.laboratory(), row.unit(), false))
                .toList();
    }

    private static UnmappedName name(List<Seen> rows) {
        List<String> spellings =
                rows.stream().collect(Collectors.groupingBy(Seen::name, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        int onFile = (int) rows.stream().filter(Seen::onFile).count();
        return new UnmappedName(
                spellings.getFirst(),
                spellings,
                onFile,
                rows.size() - onFile,
                different(rows.stream().map(Seen::laboratory).toList()),
                different(rows.stream().map(Seen::unit).toList()));
    }

    private static List<String> different(List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Teaches the name for a laboratory or for every one of them; with {@code onFile}, results that have it already get the
     * analyte too: each is superseded by one that has it, and keeps all that was printed.
     */
    public Mapped map(UnmappedName name, String laboratory, Analyte analyte, boolean onFile) {
        List<LabResult> found = onFile ? onFile(name, laboratory) : List.of();
        List<LabResult> fitting = found.stream()
                .filter(result -> analyte.fits(result.measurement().unit()))
                .toList();
        AuditEvent event = AuditEvent.of(Action.NAME_LEARNT).detail(analyte.code());
        session.run(Operation.READ_REPORTS, event, sql -> {
            names.learn(sql, laboratory, name.name(), analyte.code());
            fitting.forEach(result -> results.correct(sql, result.id(), as(analyte, result)));
            Change.of(sql).detail(analyte.code() + ", " + fitting.size() + " results");
        });
        return new Mapped(fitting.size(), found.size() - fitting.size());
    }

    private List<LabResult> onFile(UnmappedName name, String laboratory) {
        boolean every = laboratory.equals(LearntNameStore.EVERY_LABORATORY);
        return results.unmapped().stream()
                .filter(result -> name.spellings().contains(result.measurement().printedName()))
                .filter(result -> every || laboratory.equals(result.sampling().laboratory()))
                .toList();
    }

    private static LabResult as(Analyte analyte, LabResult result) {
        Optional<String> unit = Optional.ofNullable(result.measurement().unit()).flatMap(analyte::unitOf);
        return result.mapped(analyte.code(), unit.orElse(result.measurement().ucum()));
    }
}
