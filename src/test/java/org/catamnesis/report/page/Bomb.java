package org.catamnesis.report.page;

import java.util.EnumSet;
import java.util.Set;
import org.catamnesis.language.Problem;

/**
 * A document made to do harm.
 *
 * @param ends the problems with which it may end
 * @param read whether it may also be read as if nothing were
 */
record Bomb(String name, byte[] document, Set<Problem> ends, boolean read) {

    static Bomb refused(String name, byte[] document, Problem first, Problem... others) {
        return new Bomb(name, document, EnumSet.of(first, others), false);
    }

    /** One that does no harm, because what is wrong with it is never looked at or is mended. */
    static Bomb harmless(String name, byte[] document, Problem... others) {
        Set<Problem> ends = EnumSet.noneOf(Problem.class);
        ends.addAll(Set.of(others));
        return new Bomb(name, document, ends, true);
    }

    boolean mayHang() {
        return ends.contains(Problem.READING_TOO_LONG);
    }

    @Override
    public String toString() {
        return name;
    }
}
