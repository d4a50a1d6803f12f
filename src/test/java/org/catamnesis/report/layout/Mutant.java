package org.catamnesis.report.layout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A damaged copy: bits turned, the end cut off, blocks repeated or taken out, numbers blown up, words swapped. */
final class Mutant {
    private static final List<String> WORDS = List.of(
            "/Length", "/Kids", "/Count", "/Font", "/Filter", "/Width", "endobj", "stream", "obj", "R", "<<", ">>");
    private static final int BLOCK = 200;

    private Mutant() {}

    static byte[] of(byte[] good, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> turned(good, random);
            case 1 -> Arrays.copyOf(good, 1 + random.nextInt(good.length));
            case 2 -> repeated(good, random);
            case 3 -> shortened(good, random);
            case 4 -> blownUp(good, random);
            default -> swapped(good, random);
        };
    }

    private static byte[] turned(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 0; i < 1 + random.nextInt(40); i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] repeated(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int block = Math.min(BLOCK, good.length / 2);
        System.arraycopy(good, random.nextInt(good.length - block), bytes, random.nextInt(good.length - block), block);
        return bytes;
    }

    private static byte[] shortened(byte[] good, Random random) {
        int block = 1 + random.nextInt(Math.min(BLOCK, good.length / 2));
        int from = random.nextInt(good.length - block);
        byte[] bytes = Arrays.copyOf(good, good.length - block);
        System.arraycopy(good, from + block, bytes, from, good.length - block - from);
        return bytes;
    }

    private static byte[] blownUp(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9' && random.nextInt(60) == 0) bytes[i] = '9';
        }
        return bytes;
    }

    private static byte[] swapped(byte[] good, Random random) {
        String text = new String(good, StandardCharsets.ISO_8859_1);
        String word = WORDS.get(random.nextInt(WORDS.size()));
        int at = text.indexOf(word, random.nextInt(text.length()));
        if (at < 0) return turned(good, random);
        String other = WORDS.get(random.nextInt(WORDS.size()));
        return (text.substring(0, at) + other + text.substring(at + word.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
