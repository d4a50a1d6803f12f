package org.catamnesis.print.handout;

import java.util.List;

/** One page: its strips and how far from its top each stands, in points. */
record PaperPage(double height, List<Placed> placed) {
    record Placed(Strip strip, double y) {}

    PaperPage {
        placed = List.copyOf(placed);
    }
}
