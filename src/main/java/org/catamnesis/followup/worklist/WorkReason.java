package org.catamnesis.followup.worklist;

import java.util.List;

/** Why, as a sentence of the messages ({@code work-reason.} and its name) with what is filled in; never who. */
public record WorkReason(String sentence, List<Object> arguments) {
    public WorkReason {
        arguments = List.copyOf(arguments);
    }
}
