package org.catamnesis.ui.common;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short code for an unforeseen failure, the same for the same place in the program, so that it can be quoted. */
final class ErrorCode {
    private ErrorCode() {}

    /** Such as {@code 1F03-9C2A}: made of the kinds of failure and of our own methods, never of a message. */
    static String of(Throwable failure) {
        var crc = new CRC32();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            update(crc, at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith("org.catamnesis.")) {
                    update(crc, frame.getClassName() + '#' + frame.getMethodName());
                }
            }
        }
        String digits = String.format(Locale.ROOT, "%08X", crc.getValue());
        return digits.substring(0, 4) + '-' + digits.substring(4);
    }

    private static void update(CRC32 crc, String text) {
        crc.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
