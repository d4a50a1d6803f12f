package org.catamnesis.followup;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.SignOff;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnsignedResult;

/** What people still have to do about a patient, and what they signed. */
public record CareNews(
        List<UnsignedResult> unsigned, List<SignOff> signOffs, List<CareTask> tasks, List<RaisedAlert> alerts) {
    public static final CareNews NONE = new CareNews(List.of(), List.of(), List.of(), List.of());

    public CareNews {
        unsigned = List.copyOf(unsigned);
        signOffs = List.copyOf(signOffs);
        tasks = List.copyOf(tasks);
        alerts = List.copyOf(alerts);
    }

    /** Whether it waits for a signature; of old spreadsheets nothing does. */
    public boolean waits(LabResult result) {
        return unsigned.stream().anyMatch(one -> one.result().id() == result.id());
    }

    /** The signature under a result; what came back to wait has none. */
    public Optional<SignOff> signed(LabResult result) {
        if (waits(result)) return Optional.empty();
        return signOffs.stream()
                .filter(one -> one.results().contains(result.id()))
                .findFirst();
    }
}
