package org.catamnesis.cohort.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The text of a table as R, Excel and others write it: UTF-8, UTF-16, or else GB18030 or Windows-1252, whichever fits the
 * whole file; divided by comma, semicolon, tab or bar, whichever its header has most of outside quotes, or else by spaces.
 * A first line {@code sep=;} says it, too.
 */
record TableText(Reader reader, char separator) {
    private static final int AHEAD = 1 << 16;
    private static final String SEPARATORS = ",;\t|";
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    static TableText open(Path file) throws IOException {
        BufferedReader text = reader(file, charset(file));
        text.mark(1);
        if (text.read() != '\uFEFF') text.reset();
        text.mark(AHEAD);
        String first = text.readLine();
        if (first == null) return new TableText(text, ',');
        String said = first.replace("\"", "").toLowerCase(Locale.ROOT);
        if (said.length() == 5 && said.startsWith("sep=")) return new TableText(text, said.charAt(4));
        text.reset();
        return new TableText(text, separator(first));
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (head.length == 4) {
            int first = head[0] & 0xFF;
            int second = head[1] & 0xFF;
            if (first == 0xFF && second == 0xFE || second == 0 && head[3] == 0) return StandardCharsets.UTF_16LE;
            if (first == 0xFE && second == 0xFF || first == 0 && head[2] == 0) return StandardCharsets.UTF_16BE;
        }
        for (Charset each : CHARSETS) if (fits(file, each)) return each;
        return Charset.forName("windows-1252");
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        char[] part = new char[AHEAD];
        try (Reader text = reader(file, charset)) {
            for (int read = 0; read >= 0; ) read = text.read(part);
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static BufferedReader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), AHEAD);
    }

    private static char separator(String header) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char sign = header.charAt(i);
            if (sign == '"') quoted = !quoted;
            int which = SEPARATORS.indexOf(sign);
            if (which >= 0 && !quoted) counts[which]++;
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[most]) most = i;
        boolean none = counts[most] == 0;
        return none && header.strip().indexOf(' ') > 0 ? ' ' : SEPARATORS.charAt(most);
    }
}
