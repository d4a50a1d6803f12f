package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Cuts what is written into chunks of 64 KiB, compresses and seals each, and writes them in order: four bytes with the
 * length and, in the highest bit, whether it is the last; then the sealed bytes. The work of the chunks is done beside
 * the writer; few of them are in memory at a time. A file that was not {@link #finish() finished} has no last chunk.
 */
final class ChunkOutput extends OutputStream {
    static final int CHUNK = 64 * 1024;
    static final int LAST = 1 << 31;
    private static final int AHEAD = 6;
    private final OutputStream file;
    private final ChunkCipher cipher;
    private final ExecutorService beside = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("backup-", 1).factory());
    private final Deque<Future<byte[]>> sealing = new ArrayDeque<>();
    private byte[] chunk = new byte[CHUNK];
    private int filled;
    private long number;

    ChunkOutput(OutputStream file, ChunkCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == CHUNK) hand(false);
            int now = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, from, chunk, filled, now);
            filled += now;
            from += now;
            left -= now;
        }
    }

    /** Writes the last chunk; without it the file is refused as cut. */
    void finish() throws IOException {
        hand(true);
        while (!sealing.isEmpty()) writeOldest();
        file.flush();
    }

    private void hand(boolean last) throws IOException {
        byte[] full = chunk;
        int length = filled;
        long its = number++;
        sealing.add(beside.submit(() -> seal(its, last, full, length)));
        chunk = new byte[CHUNK];
        filled = 0;
        if (sealing.size() >= AHEAD) writeOldest();
    }

    private void writeOldest() throws IOException {
        try {
            file.write(sealing.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.CANCELLED, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("chunk", e);
        }
    }

    private byte[] seal(long its, boolean last, byte[] plain, int length) throws GeneralSecurityException {
        byte[] compressed = new byte[CHUNK + 1024];
        int size;
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(plain, 0, length);
            deflater.finish();
            size = deflater.deflate(compressed);
        }
        byte[] sealed = cipher.seal(its, last, compressed, size);
        return ByteBuffer.allocate(Integer.BYTES + sealed.length)
                .putInt(sealed.length | (last ? LAST : 0))
                .put(sealed)
                .array();
    }

    @Override
    public void close() throws IOException {
        beside.shutdownNow();
        file.close();
    }
}
