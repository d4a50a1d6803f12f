package org.catamnesis.followup.worklist;

import java.util.List;

/**
 * Why, as a sentence of the messages ({@code work-reason.} and its name) with what is filled in; never who. {@link
 * WorklistWords} says which arguments it can put into words.
 */
public record WorkReason(String sentence, List<Object> arguments) {
    public WorkReason {
        arguments = List.copyOf(arguments);
    }

    public static WorkReason of(String sentence, Object... arguments) {
        return new WorkReason(sentence, List.of(arguments));
    }

    /** Several after one another. */
    public static WorkReason all(List<WorkReason> parts) {
        return parts.size() == 1 ? parts.getFirst() : new WorkReason(ALL, List.copyOf(parts));
    }

    /** What it is made of: itself, or those that come after one another. */
    public List<WorkReason> parts() {
        return sentence.equals(ALL)
                ? arguments.stream().map(WorkReason.class::cast).toList()
                : List.of(this);
    }

    static final String ALL = "all";
}
