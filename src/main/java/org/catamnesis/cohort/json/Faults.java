package org.catamnesis.cohort.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Everything that is wrong with one file, so that people hear of it at once. */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    public void add(Fault fault) {
        found.add(fault);
    }

    public boolean any(String key) {
        return found.stream().anyMatch(fault -> fault.key().equals(key));
    }

    /** What is read, or the other where it cannot be: the fault is kept, and reading goes on. */
    public <T> T read(Supplier<T> part, T otherwise) {
        try {
            return part.get();
        } catch (Unfit e) {
            found.add(e.fault());
            return otherwise;
        }
    }

    /** @throws ProblemException with the faults as its only argument, where there are any */
    public void refuse(Problem problem) {
        if (!found.isEmpty()) throw new ProblemException(problem, List.copyOf(found));
    }
}
