package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import java.util.List;
import org.jooq.DSLContext;

/** The key slots of a clinic as the trail knows them: a slot's own MAC is shut to all but its owner. */
public final class KeySlotCheck {
    /** {@code owner} is the account, 0 for the recovery code. */
    public record Slot(long row, long owner, byte[] mac) {}

    private KeySlotCheck() {}

    public static List<Slot> slots(DSLContext sql, Seals seals) {
        return sql.selectFrom(KEY_SLOT)
                .fetch(slot -> new Slot(slot.getId(), KeySlots.owner(slot), KeySlots.mark(slot, seals.rows())));
    }
}
