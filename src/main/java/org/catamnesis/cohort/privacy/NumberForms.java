package org.catamnesis.cohort.privacy;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Numbers that are somebody's by how they are written: landlines, network addresses, numbers of an insurance. */
final class NumberForms {
    private static final byte[] INSURANCE = "医保".getBytes(StandardCharsets.UTF_8);
    private static final int FARTHEST = 24;
    private static final int INSURANCE_DIGITS = 8;
    private static final int FIELDS = 4;
    private static final int MOST = 255;

    private NumberForms() {}

    /** @param start of a run of digits, {@code end} the place after it */
    static void search(byte[] text, int start, int end, Consumer<IdentifierKind> hit) {
        if (landline(text, start, end)) hit.accept(IdentifierKind.LIKE_A_LANDLINE);
        if (address(text, start, end)) hit.accept(IdentifierKind.LIKE_A_NETWORK_ADDRESS);
        if (end - start >= INSURANCE_DIGITS && insured(text, start))
            hit.accept(IdentifierKind.LIKE_AN_INSURANCE_NUMBER);
    }

    /** An area code that begins with 0 and a number of seven or eight digits, with or without a sign between them. */
    private static boolean landline(byte[] text, int start, int end) {
        int length = end - start;
        if (length == 10 || length == 11) return areaCode(text, start) && GenericIdentifiers.free(text, start, end);
        if ((length != 7 && length != 8) || start < 4 || !between(GenericIdentifiers.at(text, start - 1))) return false;
        int code = start - 1;
        while (code > 0 && GenericIdentifiers.digitAt(text, code - 1)) code--;
        int digits = start - 1 - code;
        return (digits == 3 || digits == 4) && areaCode(text, code) && GenericIdentifiers.free(text, code, end);
    }

    private static boolean areaCode(byte[] text, int start) {
        return GenericIdentifiers.at(text, start) == '0' && GenericIdentifiers.at(text, start + 1) != '0';
    }

    private static boolean between(byte b) {
        return b == '-' || b == ' ' || b == ')';
    }

    /** The last of four numbers up to 255 with points between them. */
    private static boolean address(byte[] text, int start, int end) {
        int place = start;
        int last = end;
        for (int field = 1; field <= FIELDS; field++) {
            if (last - place > 3 || number(text, place, last) > MOST) return false;
            if (field == FIELDS) return place == 0 || GenericIdentifiers.at(text, place - 1) != '.';
            if (place < 2 || GenericIdentifiers.at(text, place - 1) != '.') return false;
            last = place - 1;
            place = last;
            while (place > 0 && GenericIdentifiers.digitAt(text, place - 1)) place--;
            if (place == last) return false;
        }
        return false;
    }

    private static int number(byte[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) number = number * 10 + GenericIdentifiers.at(text, i) - '0';
        return number;
    }

    /** Whether the words stand shortly before, in the same line. */
    private static boolean insured(byte[] text, int start) {
        for (int i = start - INSURANCE.length; i >= Math.max(0, start - FARTHEST); i--) {
            if (GenericIdentifiers.at(text, i) == '\n' || GenericIdentifiers.at(text, i) == ',') return false;
            boolean same = true;
            for (int k = 0; same && k < INSURANCE.length; k++)
                same = GenericIdentifiers.at(text, i + k) == INSURANCE[k];
            if (same) return true;
        }
        return false;
    }
}
