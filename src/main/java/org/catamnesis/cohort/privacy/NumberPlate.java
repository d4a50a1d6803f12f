package org.catamnesis.cohort.privacy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Chinese number plates: a province's sign, a letter, five or six letters and digits (GA 36). */
final class NumberPlate {
    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final int HAN = 3;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 6;
    private static final int DIGITS = 2;
    private static final Set<Integer> SIGNS = new HashSet<>();

    static {
        for (int i = 0; i < PROVINCES.length(); i++) {
            byte[] sign = PROVINCES.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
            SIGNS.add(packed(sign[0], sign[1], sign[2]));
        }
    }

    private NumberPlate() {}

    private static int packed(byte first, byte second, byte third) {
        return (first & 0xff) << 16 | (second & 0xff) << 8 | third & 0xff;
    }

    /** Whether the letter here is the second sign of one. */
    static boolean at(byte[] text, int letter) {
        if (letter < HAN || GenericIdentifiers.at(text, letter - 1) >= 0) return false;
        int sign = packed(
                GenericIdentifiers.at(text, letter - 3),
                GenericIdentifiers.at(text, letter - 2),
                GenericIdentifiers.at(text, letter - 1));
        if (!SIGNS.contains(sign)) return false;
        int length = 0;
        int digits = 0;
        for (int i = letter + 1; i < text.length && GenericIdentifiers.wordAt(text, i); i++) {
            byte b = GenericIdentifiers.at(text, i);
            if (b >= 'a') return false;
            length++;
            if (b <= '9') digits++;
        }
        return length >= SHORTEST && length <= LONGEST && digits >= DIGITS;
    }
}
