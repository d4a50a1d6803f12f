package org.catamnesis.lab.index;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** What a calculation gives. */
public sealed interface Outcome {
    /** A value in the formula's unit; {@code grade} is a code, empty when the formula has no grades. */
    record Value(double value, String grade) implements Outcome {}

    /** Nothing, and all the reasons. */
    record None(List<Missing> reasons) implements Outcome {
        public None {
            reasons = List.copyOf(reasons);
        }
    }

    /** With a grade that follows from the value. */
    default Outcome graded(DoubleFunction<String> grade) {
        return this instanceof Value found ? new Value(found.value(), grade.apply(found.value())) : this;
    }

    static Outcome of(double value) {
        return new Value(value, "");
    }

    static Outcome missing(Missing.Reason reason) {
        return new None(List.of(Missing.of(reason)));
    }

    default Optional<Value> found() {
        return this instanceof Value value ? Optional.of(value) : Optional.empty();
    }

    default List<Missing> reasons() {
        return this instanceof None none ? none.reasons() : List.of();
    }
}
