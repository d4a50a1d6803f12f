package org.catamnesis.cohort.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a table as R, Excel and others write it: UTF-8, UTF-16 with its mark, or else GB18030; divided by comma,
 * semicolon or tab, whichever its header has most of outside quotes.
 */
record TableText(Reader reader, char separator) {
    private static final int AHEAD = 1 << 16;

    static TableText open(Path file) throws IOException {
        Charset charset = charset(file);
        BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), AHEAD);
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        return new TableText(text, separator(text));
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(AHEAD);
        }
        if (head.length > 1 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) return StandardCharsets.UTF_16LE;
        if (head.length > 1 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) return StandardCharsets.UTF_16BE;
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean valid = !strict.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), head.length < AHEAD)
                .isError();
        return valid ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(AHEAD);
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < AHEAD - 1; i++) {
            int sign = text.read();
            if (sign == '"') quoted = !quoted;
            if (sign < 0 || !quoted && (sign == '\n' || sign == '\r')) break;
            int which = ",;\t".indexOf(sign);
            if (which >= 0 && !quoted) counts[which]++;
        }
        text.reset();
        if (counts[0] >= counts[1] && counts[0] >= counts[2]) return ',';
        return counts[1] >= counts[2] ? ';' : '\t';
    }
}
