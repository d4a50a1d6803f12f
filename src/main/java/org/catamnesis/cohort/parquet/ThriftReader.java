package org.catamnesis.cohort.parquet;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads structs of Thrift's compact protocol: a map of field numbers to Long, byte[], List or Map. */
final class ThriftReader {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int LAST_INTEGER = 6;
    private static final int SHORT = 15;

    private final MemorySegment bytes;
    private long at;

    ThriftReader(MemorySegment bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** The place after what was read. */
    long at() {
        return at;
    }

    Map<Integer, Object> struct() {
        Map<Integer, Object> fields = new HashMap<>();
        int field = 0;
        for (int header = one(); header != 0; header = one()) {
            int delta = header >>> 4;
            field = delta == 0 ? (int) zigzag() : field + delta;
            fields.put(field, value(header & 0xf));
        }
        return fields;
    }

    private Object value(int type) {
        if (type == TRUE || type == FALSE) return type == TRUE ? 1L : 0L;
        if (type <= LAST_INTEGER) return zigzag();
        return switch (type) {
            case Thrift.BINARY -> binary();
            case Thrift.STRUCT -> struct();
            case Thrift.LIST -> list();
            default -> throw new IllegalStateException("Thrift type " + type);
        };
    }

    private List<Object> list() {
        int header = one();
        int size = header >>> 4 == SHORT ? (int) variable() : header >>> 4;
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) elements.add(value(header & 0xf));
        return elements;
    }

    private byte[] binary() {
        int size = (int) variable();
        byte[] copy = bytes.asSlice(at, size).toArray(ValueLayout.JAVA_BYTE);
        at += size;
        return copy;
    }

    private int one() {
        return bytes.get(ValueLayout.JAVA_BYTE, at++) & 0xff;
    }

    private long variable() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = one();
            value |= (next & 0x7fL) << shift;
            if (next < 0x80) return value;
        }
    }

    private long zigzag() {
        long value = variable();
        return value >>> 1 ^ -(value & 1);
    }
}
