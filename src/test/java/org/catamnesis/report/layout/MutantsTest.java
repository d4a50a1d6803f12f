package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportReader;
import org.junit.jupiter.api.Test;

/** Damaged copies of a good report: each is read or refused with a problem, and the reader goes on. */
class MutantsTest {
    private static final int MUTANTS = 300;

    @Test
    void everyMutantIsReadOrRefused() {
        byte[] good = ChineseLayouts.all().getFirst().document();
        Random random = new Random(20260914);
        int ended = 0;
        try (ReportReader reader = new ReportReader()) {
            for (int i = 0; i < MUTANTS; i++) {
                byte[] mutant = mutant(good, random);
                try {
                    reader.read(mutant);
                    ended++;
                } catch (ProblemException _) {
                    ended++;
                }
            }
            assertEquals(5, reader.read(good).candidates().size());
        }
        assertEquals(MUTANTS, ended);
    }

    private static byte[] mutant(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 1 + random.nextInt(40); i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 2 -> {
                int from = random.nextInt(bytes.length - 200);
                System.arraycopy(good, from, bytes, random.nextInt(bytes.length - 200), 200);
            }
            default -> {
                for (int i = 0; i < bytes.length; i++) {
                    if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(60) == 0) {
                        bytes[i] = '9';
                    }
                }
            }
        }
        return bytes;
    }
}
