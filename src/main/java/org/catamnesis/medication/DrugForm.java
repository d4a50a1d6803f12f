package org.catamnesis.medication;

import java.time.LocalTime;
import java.util.List;

/** A formulation of a drug: the hours at which it is usually taken and the strengths on sale, in the drug's unit. */
public record DrugForm(String form, List<LocalTime> times, List<Double> strengths) {
    public DrugForm {
        times = List.copyOf(times);
        strengths = List.copyOf(strengths);
    }
}
