package org.catamnesis.cohort.privacy;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A part of a file that is searched at once: whole lines, so that nothing that stands in one line is parted. */
record FileBlock(long start, int length) {
    private static final int MOST = 8 << 20;
    /** How far from the end of a block a line end is looked for; without one this much is searched twice. */
    private static final int OVERLAP = 1 << 16;

    static List<FileBlock> of(FileChannel file) throws IOException {
        return of(file, MOST);
    }

    /** @param most bytes of a block, more than what may overlap */
    static List<FileBlock> of(FileChannel file, int most) throws IOException {
        List<FileBlock> blocks = new ArrayList<>();
        long size = file.size();
        for (long start = 0; start < size; ) {
            if (size - start <= most) {
                blocks.add(new FileBlock(start, (int) (size - start)));
                return blocks;
            }
            int overlap = Math.min(OVERLAP, most / 2);
            byte[] tail = new FileBlock(start + most - overlap, overlap).read(file);
            int kept = tail.length;
            while (kept > 0 && tail[kept - 1] != '\n') kept--;
            blocks.add(new FileBlock(start, kept == 0 ? most : most - overlap + kept));
            start += most - overlap + kept;
        }
        return blocks;
    }

    /** Reads it and looks through it. */
    <T> T search(FileChannel file, Function<byte[], T> search) {
        try {
            return search.apply(read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining())
            if (file.read(bytes, start + bytes.position()) < 0) throw new EOFException("a file that is searched");
        return bytes.array();
    }
}
