package org.catamnesis.followup.encounter;

import java.util.List;

/** Something to be said about a field; the arguments are those of the doubt. */
public record VitalRemark(VitalField field, VitalDoubt doubt, List<Object> arguments) {
    public VitalRemark {
        arguments = List.copyOf(arguments);
    }

    static VitalRemark of(VitalField field, VitalDoubt doubt, Object... arguments) {
        return new VitalRemark(field, doubt, List.of(arguments));
    }
}
