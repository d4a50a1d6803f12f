package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlockTest {
    @TempDir
    Path folder;

    @Test
    void blocksEndWithALine() throws IOException {
        assertEquals(List.of("one\ntwo\n", "three\n", "four"), blocks("one\ntwo\nthree\nfour", 9));
    }

    @Test
    void whatHasNoLineEndsIsSearchedTwiceWhereItIsParted() throws IOException {
        assertEquals(List.of("abcdefgh", "efghijkl", "ijkl\nmn"), blocks("abcdefghijkl\nmn", 8));
        assertEquals(List.of(), blocks("", 8));
    }

    private List<String> blocks(String text, int most) throws IOException {
        Path file = folder.resolve("text");
        Files.writeString(file, text);
        List<String> blocks = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file)) {
            for (FileBlock block : FileBlock.of(channel, most))
                blocks.add(new String(block.read(channel), StandardCharsets.UTF_8));
        }
        return blocks;
    }
}
