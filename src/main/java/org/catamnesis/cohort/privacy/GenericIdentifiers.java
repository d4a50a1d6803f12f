package org.catamnesis.cohort.privacy;

import java.util.function.Consumer;

/**
 * What looks like somebody's number or address although nobody here has it: a Chinese mobile or landline number, a
 * citizen's number with the right check character (GB 11643, ISO 7064 MOD 11-2), an e-mail or network address, a number
 * plate (GA 36), a number after the word for medical insurance.
 */
final class GenericIdentifiers {
    private static final int PHONE = 11;
    private static final int CITIZEN = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private GenericIdentifiers() {}

    static void search(byte[] text, Consumer<IdentifierKind> hit) {
        int length = text.length;
        int digits = 0;
        for (int i = 0; i <= length; i++) {
            byte b = i < length ? text[i] : 0;
            if (b >= '0' && b <= '9') {
                digits++;
                continue;
            }
            if (digits > 0) NumberForms.search(text, i - digits, i, hit);
            if (b == ':' && NetworkAddress.begins(text, i)) hit.accept(IdentifierKind.LIKE_A_NETWORK_ADDRESS);
            if (b == '.' && NetworkAddress.www(text, i)) hit.accept(IdentifierKind.LIKE_A_NETWORK_ADDRESS);
            if (b >= 'A' && b <= 'Z' && NumberPlate.at(text, i)) hit.accept(IdentifierKind.LIKE_A_NUMBER_PLATE);
            if (digits == PHONE && free(text, i - PHONE, i) && isMobile(text, i - PHONE)) {
                hit.accept(IdentifierKind.LIKE_A_PHONE);
            }
            if (digits == CITIZEN && free(text, i - CITIZEN, i) && isCitizen(text, i - CITIZEN)) {
                hit.accept(IdentifierKind.LIKE_A_NATIONAL_ID);
            }
            boolean x = b == 'x' || b == 'X';
            if (x && digits == CITIZEN - 1 && free(text, i - digits, i + 1) && isCitizen(text, i - digits)) {
                hit.accept(IdentifierKind.LIKE_A_NATIONAL_ID);
            }
            if (b == '@' && i > 0 && i + 1 < length && wordAt(text, i - 1) && wordAt(text, i + 1)) {
                hit.accept(IdentifierKind.LIKE_AN_EMAIL);
            }
            digits = 0;
        }
    }

    /** Whether what is between the two places is no part of a longer word or number. */
    static boolean free(byte[] text, int start, int end) {
        if (start > 0 && wordAt(text, start - 1)) return false;
        if (end < text.length && wordAt(text, end)) return false;
        boolean pointBefore = start > 1 && at(text, start - 1) == '.' && digitAt(text, start - 2);
        boolean pointAfter = end + 1 < text.length && at(text, end) == '.' && digitAt(text, end + 1);
        return !pointBefore && !pointAfter;
    }

    private static boolean isMobile(byte[] text, int start) {
        return at(text, start) == '1' && at(text, start + 1) >= '3';
    }

    private static boolean isCitizen(byte[] text, int start) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += (at(text, start + i) - '0') * WEIGHTS[i];
        char check = Character.toUpperCase((char) at(text, start + WEIGHTS.length));
        return CHECKS.charAt(sum % CHECKS.length()) == check;
    }

    static boolean wordAt(byte[] text, int place) {
        byte b = at(text, place);
        return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    static boolean digitAt(byte[] text, int place) {
        byte b = at(text, place);
        return b >= '0' && b <= '9';
    }

    static byte at(byte[] text, int place) {
        return text[place];
    }
}
