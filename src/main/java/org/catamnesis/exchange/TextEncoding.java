package org.catamnesis.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds how the text of a file is encoded, by decoding all of it strictly: what is valid UTF-8 is UTF-8, since other Chinese
 * text hardly ever is by chance; what is not is GB18030 if it is valid as such.
 */
final class TextEncoding {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BLOCK = 1 << 16;

    private TextEncoding() {}

    /** Throws ENCODING_UNKNOWN or UTF16 for a file that is neither. */
    static Charset of(Path file) throws IOException, BadCell {
        byte[] head = head(file);
        if (starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF)) throw new BadCell("", Reason.UTF16);
        if (valid(file, StandardCharsets.UTF_8)) return StandardCharsets.UTF_8;
        boolean marked = starts(head, 0xEF, 0xBB, 0xBF);
        if (!marked && valid(file, GB18030)) return GB18030;
        throw new BadCell("", Reason.ENCODING_UNKNOWN);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(3);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((head[i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    private static boolean valid(Path file, Charset charset) throws IOException, BadCell {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            for (boolean end = false; !end; ) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                if (!end) bytes.position(bytes.position() + read);
                bytes.flip();
                do {
                    chars.clear();
                    var result = decoder.decode(bytes, chars, end);
                    if (result.isError()) return false;
                    refuseNul(chars.flip());
                    if (result.isUnderflow()) break;
                } while (true);
                bytes.compact();
            }
            return !decoder.flush(chars.clear()).isError();
        }
    }

    /** A zero byte is in no text but in that of two bytes a letter. */
    private static void refuseNul(CharBuffer chars) throws BadCell {
        char[] text = chars.array();
        for (int i = 0; i < chars.limit(); i++) if (text[i] == 0) throw new BadCell("", Reason.UTF16);
    }
}
