package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** Events whose flags would stand on one another, and so share one. */
record EventCluster(List<EventMark> events, double x) {
    private static final double CLOSE = 9;

    EventCluster {
        events = List.copyOf(events);
    }

    /** @param events in the order of time */
    static List<EventCluster> of(List<EventMark> events, TimeScale time) {
        List<EventCluster> clusters = new ArrayList<>();
        List<EventMark> together = new ArrayList<>();
        double first = Double.NaN;
        for (EventMark event : events) {
            double x = time.held(event.from());
            if (!together.isEmpty() && x - first >= CLOSE) {
                clusters.add(new EventCluster(together, first));
                together.clear();
            }
            if (together.isEmpty()) first = x;
            together.add(event);
        }
        if (!together.isEmpty()) clusters.add(new EventCluster(together, first));
        return clusters;
    }

    /** The one that names the others: the first major one, else the first. */
    EventMark lead() {
        return events.stream().filter(EventMark::major).findFirst().orElse(events.getFirst());
    }

    /** Its name, fitted into so many pixels, and how many more there are. */
    String words(Lettering style, double room) {
        if (events.size() == 1) return style.fitted(lead().label(), room);
        String more = " +" + (events.size() - 1);
        return style.fitted(lead().label(), room - style.width(more)) + more;
    }
}
