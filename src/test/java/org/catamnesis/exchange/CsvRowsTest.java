package org.catamnesis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> READ = List.of("1: mrn|姓名", "2: T0001|欧阳𠮷甲");

    @TempDir
    Path temp;

    @Test
    void chineseTextIsReadInEveryEncodingThatExcelWrites() throws Exception {
        String text = "mrn,姓名\r\nT0001,欧阳𠮷甲\r\n";
        assertEquals(READ, rows(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(READ, rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(READ, rows(text.getBytes(GB18030)));
        assertEquals(READ, rows(("\uFEFF" + text).getBytes(GB18030)));
    }

    /** A mark or a letter may lie across the border of two blocks. */
    @Test
    void validUtf8IsNeverTakenForAnythingElse() throws Exception {
        Random random = new Random(4711);
        for (int round = 0; round < 40; round++) {
            StringBuilder text = new StringBuilder("mrn,姓名\n");
            int letters = 65_000 + random.nextInt(2_000);
            for (int i = 0; i < letters; i++) text.appendCodePoint(letter(random));
            Path file = Files.writeString(temp.resolve("long.csv"), text);
            assertEquals(StandardCharsets.UTF_8, TextEncoding.of(file));
            Files.write(file, ("甲" + text).getBytes(GB18030));
            assertEquals(GB18030, TextEncoding.of(file));
        }
    }

    private static int letter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 'a' + random.nextInt(26);
            case 1 -> 0x20000 + random.nextInt(0x1000);
            case 2 -> 0xE0 + random.nextInt(0x20);
            default -> 0x4E00 + random.nextInt(0x5000);
        };
    }

    @Test
    void whatIsNoTextIsRefusedInWords() {
        assertEquals("UTF16", refusal("mrn,姓名\n".getBytes(StandardCharsets.UTF_16)));
        assertEquals("UTF16", refusal("mrn,姓名\n".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("ENCODING_UNKNOWN", refusal(new byte[] {'m', 'r', 'n', '\n', (byte) 0xFF, (byte) 0xFF}));
        assertEquals(
                "ENCODING_UNKNOWN",
                refusal(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xD6, (byte) 0xD0}));
        assertEquals("QUOTE_OPEN", refusal("mrn,name\nT1,\"open\n".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeaderTellsWhatDividesTheCells(String separator) throws Exception {
        String text = "mrn,note\n\nT1,\"a\nb\"\n,\nT2,\"say \"\"x\"\"\"\n".replace(",", separator);
        assertEquals(
                List.of("1: mrn|note", "3: T1|a\nb", "6: T2|say \"x\""), rows(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String refusal(byte[] bytes) {
        return assertThrows(BadCell.class, () -> rows(bytes)).getMessage();
    }

    private List<String> rows(byte[] bytes) throws IOException, BadCell {
        Path file = Files.write(temp.resolve("file.csv"), bytes);
        List<String> lines = new ArrayList<>();
        try (RawRows rows = CsvRows.open(file)) {
            for (RawRow row = rows.next(); row != null; row = rows.next())
                lines.add(row.line() + ": " + String.join("|", row.cells()));
        }
        return lines;
    }
}
