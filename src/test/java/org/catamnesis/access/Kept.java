package org.catamnesis.access;

import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What a process said that it had kept before it was killed. */
record Kept(AuditHead head, String table, long row) {

    /** Empty for a line that is something else or was not written to its end. */
    static Optional<Kept> parse(String line) {
        String[] words = line.split(" ");
        if (!words[0].equals(WritingChild.KEPT) || words.length != 5) return Optional.empty();
        AuditHead head = new AuditHead(Long.parseLong(words[1]), HexFormat.of().parseHex(words[2]));
        return Optional.of(new Kept(head, words[3], Long.parseLong(words[4])));
    }

    boolean isIn(DSLContext sql, AuditTrailStore trail) {
        return trail.goesOnFrom(sql, head)
                && sql.fetchExists(
                        DSL.table(DSL.name(table)),
                        DSL.field(DSL.name("id"), Long.class).eq(row));
    }
}
