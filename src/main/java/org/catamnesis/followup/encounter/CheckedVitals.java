package org.catamnesis.followup.encounter;

import java.util.List;
import java.util.Optional;

/** What was read from the fields, and what has to be said about it: of each field at most one thing, the gravest. */
public record CheckedVitals(List<VitalReading> readings, List<VitalRemark> remarks) {
    public CheckedVitals {
        readings = List.copyOf(readings);
        remarks = List.copyOf(remarks);
    }

    public Optional<VitalRemark> about(VitalField field) {
        return remarks.stream().filter(remark -> remark.field() == field).findFirst();
    }

    /** Whether something cannot be kept. */
    public boolean refused() {
        return remarks.stream().anyMatch(remark -> remark.doubt().refused());
    }
}
