package org.catamnesis.followup.signing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnsignedResult;

/**
 * A patient with results that wait for a signature.
 *
 * @param abnormal those that are out of their intervals, as far as the results alone tell
 * @param since when the one that waits longest was put on file
 */
public record WaitingPatient(
        long patientId, int count, List<LabResult> abnormal, boolean critical, LocalDateTime since) {
    /** What cannot wait first, then what is abnormal, then who waits longest. */
    public static final Comparator<WaitingPatient> ABNORMAL_FIRST = Comparator.comparing(WaitingPatient::critical)
            .reversed()
            .thenComparing(one -> one.abnormal().isEmpty())
            .thenComparing(WaitingPatient::since)
            .thenComparing(WaitingPatient::patientId);

    public WaitingPatient {
        abnormal = List.copyOf(abnormal);
    }

    /**
     * Patient by patient, the most pressing first.
     *
     * @param flag how a result stands; null when nothing decides it
     */
    public static List<WaitingPatient> of(List<UnsignedResult> queue, Function<LabResult, Flag> flag) {
        Map<Long, List<UnsignedResult>> byPatient = new LinkedHashMap<>();
        for (UnsignedResult one : queue)
            byPatient
                    .computeIfAbsent(one.result().patientId(), _ -> new ArrayList<>())
                    .add(one);
        List<WaitingPatient> patients = new ArrayList<>(byPatient.size());
        byPatient.forEach((patient, waiting) -> patients.add(of(patient, waiting, flag)));
        patients.sort(ABNORMAL_FIRST);
        return patients;
    }

    private static WaitingPatient of(long patient, List<UnsignedResult> waiting, Function<LabResult, Flag> flag) {
        List<LabResult> abnormal = new ArrayList<>();
        boolean critical = false;
        LocalDateTime since = waiting.getFirst().enteredAt();
        for (UnsignedResult one : waiting) {
            if (one.enteredAt().isBefore(since)) since = one.enteredAt();
            Flag stands = flag.apply(one.result());
            if (stands == null || !stands.abnormal()) continue;
            abnormal.add(one.result());
            critical |= stands.critical();
        }
        return new WaitingPatient(patient, waiting.size(), abnormal, critical, since);
    }

    /** Whether something has waited for more than so many days at this moment. */
    public boolean longerThan(int days, LocalDateTime now) {
        return since.isBefore(now.minusDays(days));
    }
}
