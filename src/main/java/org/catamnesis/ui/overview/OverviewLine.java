package org.catamnesis.ui.overview;

import org.catamnesis.ui.common.Place;

/**
 * One thing that is new, in words.
 *
 * @param kind whether it heads others
 * @param mark a sign before it; its colour follows from {@code style}
 * @param style style class of the mark
 * @param place where it is looked at
 * @param group the group of results that is signed with it; null when nothing of it waits for a signature
 */
record OverviewLine(
        Kind kind, String mark, String style, String headline, String detail, String day, Place place, String group) {
    enum Kind {
        HEAD,
        LINE,
        /** What nobody has to look at twice. */
        QUIET
    }

    OverviewLine(String mark, String style, String headline, String detail, String day, Place place) {
        this(Kind.LINE, mark, style, headline, detail, day, place, null);
    }

    OverviewLine in(String itsGroup) {
        return new OverviewLine(kind, mark, style, headline, detail, day, place, itsGroup);
    }
}
