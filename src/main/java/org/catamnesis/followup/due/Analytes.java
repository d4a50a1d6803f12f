package org.catamnesis.followup.due;

import java.util.List;

/** Codes of analytes to be named in a reason; {@link Done#TROUGH} may be among them. */
public record Analytes(List<String> codes) {
    public Analytes {
        codes = List.copyOf(codes);
    }
}
