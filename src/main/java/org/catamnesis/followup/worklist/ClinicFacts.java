package org.catamnesis.followup.worklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.access.Session;
import org.catamnesis.followup.due.DueFacts;

/** What due dates follow from, of the whole clinic at once, for whoever looks back. */
public final class ClinicFacts {
    private ClinicFacts() {}

    /**
     * By patient, of everybody who has a record; away from the screen.
     *
     * @param more codes of analytes to be known of beside those that protocols ask for
     */
    public static Map<Long, DueFacts> due(Session session, Collection<String> more) {
        Set<String> analytes = new TreeSet<>(Rules.read(session).analytes());
        analytes.addAll(more);
        Map<Long, DueFacts> due = new HashMap<>();
        new PatientFactsStore(session).all(analytes).forEach((patient, facts) -> due.put(patient, facts.due()));
        return due;
    }
}
