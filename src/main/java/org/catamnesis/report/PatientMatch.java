package org.catamnesis.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIndex;

/**
 * Whose a report may be, by its header.
 *
 * @param patient null when nobody fits
 */
public record PatientMatch(Kind kind, Patient patient) {
    /** How good the match is. */
    public enum Kind {
        /** Number and name agree, and nothing else disagrees. */
        CERTAIN,
        /** Only the name, with or without the birth date: a person has to confirm it. */
        LIKELY,
        /** The number is this patient's, but the header disagrees otherwise. */
        CONTRADICTED,
        NOBODY
    }

    /** The number comes first; without one, a name that only one patient bears. */
    public static PatientMatch of(ReportHeader header, PatientIndex index) {
        Optional<Patient> numbered = numbered(header, index);
        if (numbered.isPresent()) {
            Patient patient = numbered.get();
            boolean named = !header.name().isBlank() && !PersonNames.masked(header.name());
            if (HeaderCheck.contradictions(header, patient).isEmpty())
                return new PatientMatch(named ? Kind.CERTAIN : Kind.LIKELY, patient);
            return new PatientMatch(Kind.CONTRADICTED, patient);
        }
        List<Patient> likely = namesakes(header, index).stream()
                .filter(patient -> HeaderCheck.contradictions(header, patient).isEmpty())
                .toList();
        return likely.size() == 1
                ? new PatientMatch(Kind.LIKELY, likely.getFirst())
                : new PatientMatch(Kind.NOBODY, null);
    }

    private static Optional<Patient> numbered(ReportHeader header, PatientIndex index) {
        String number = header.mrn().strip();
        if (number.isEmpty()) return Optional.empty();
        return Stream.of(number, HeaderCheck.number(number))
                .distinct()
                .flatMap(searched -> index.search(searched).stream())
                .filter(patient -> HeaderCheck.sameNumber(number, patient))
                .findFirst();
    }

    private static List<Patient> namesakes(ReportHeader header, PatientIndex index) {
        if (header.name().isBlank() || PersonNames.masked(header.name())) return List.of();
        return index.search(PersonNames.searched(header.name())).stream()
                .filter(patient -> HeaderCheck.sameName(header.name(), patient))
                .toList();
    }
}
