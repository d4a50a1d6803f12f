package org.catamnesis.clinic;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jooq.Field;
import org.jooq.Record;

/** A MAC over the clear columns of a row, so that a value edited in the file is found. HMAC-SHA256, 16 bytes kept. */
public final class RowMac {
    static final int BYTES = 16;
    private final SecretKey key;
    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(this::newMac);
    private final ThreadLocal<MacMessage> messages = ThreadLocal.withInitial(MacMessage::new);

    RowMac(SecretKey key) {
        this.key = key;
    }

    /** Over the name and each value as {@link MacMessage} writes them. */
    public byte[] of(String table, Object... values) {
        MacMessage message = messages.get();
        message.clear();
        message.text(table);
        for (Object value : values) message.value(value);
        return of(message.bytes(), 0, message.length());
    }

    byte[] of(byte[] message, int from, int count) {
        Mac mac = macs.get();
        mac.update(message, from, count);
        return Arrays.copyOf(mac.doFinal(), BYTES);
    }

    /**
     * Over every column of the row but its MAC and what is sealed, which has a tag of its own. Columns that stand after
     * the MAC were added later: they count only with a value, so that rows written before keep their MAC.
     */
    public byte[] of(Record row, String table) {
        Field<?>[] fields = row.fields();
        List<Object> clear = new ArrayList<>(2 * fields.length);
        boolean later = false;
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].getType() == byte[].class) {
                later |= fields[i].getName().equals("mac");
                continue;
            }
            if (later && row.get(i) == null) continue;
            clear.add(fields[i].getName());
            clear.add(row.get(i));
        }
        return of(table, clear.toArray());
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256", e);
        }
    }
}
