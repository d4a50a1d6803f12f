package org.catamnesis.cohort.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The compact protocol of Apache Thrift, as far as the headers and the footer of a Parquet file need it. */
final class Thrift {
    static final int I32 = 5;
    static final int BINARY = 8;
    static final int STRUCT = 12;

    private static final int I64 = 6;
    static final int LIST = 9;
    private static final int SHORT = 15;

    private final Bytes out;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    Thrift(Bytes out) {
        this.out = out;
    }

    Thrift i32(int field, int value) {
        header(field, I32);
        return value(value);
    }

    Thrift i64(int field, long value) {
        header(field, I64);
        zigzag(value);
        return this;
    }

    Thrift text(int field, String value) {
        header(field, BINARY);
        return value(value);
    }

    /** Its elements follow, each a value or a struct. */
    Thrift list(int field, int elements, int type) {
        header(field, LIST);
        if (elements < SHORT) {
            out.one(elements << 4 | type);
        } else {
            out.one(0xf0 | type);
            out.variable(elements);
        }
        return this;
    }

    /** An element of a list. */
    Thrift value(int value) {
        zigzag(value);
        return this;
    }

    /** An element of a list. */
    Thrift value(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        out.variable(utf8.length);
        out.bytes(utf8);
        return this;
    }

    Thrift begin(int field) {
        header(field, STRUCT);
        return begin();
    }

    /** A struct that is an element of a list. */
    Thrift begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    Thrift end() {
        out.one(0);
        last = outer.pop();
        return this;
    }

    private void header(int field, int type) {
        out.one(field - last << 4 | type);
        last = field;
    }

    private void zigzag(long value) {
        out.variable(value << 1 ^ value >> 63);
    }
}
