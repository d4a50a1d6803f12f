package org.catamnesis.clinic.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Opens what {@link ChunkOutput} wrote; gives out no byte of a chunk that is not as it was written. */
final class ChunkInput extends InputStream {
    private static final int LONGEST = ChunkOutput.CHUNK + 1024 + ChunkCipher.TAG;
    private final InputStream file;
    private final ChunkCipher cipher;
    private byte[] chunk = new byte[0];
    private int at;
    private long number;
    private boolean last;

    ChunkInput(InputStream file, ChunkCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (at == chunk.length) {
            if (last) return -1;
            next();
        }
        int now = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, offset, now);
        at += now;
        return now;
    }

    private void next() throws IOException {
        byte[] head = file.readNBytes(Integer.BYTES);
        if (head.length < Integer.BYTES) throw damaged(new EOFException());
        int word = ByteBuffer.wrap(head).getInt();
        last = word < 0;
        int length = word & ~ChunkOutput.LAST;
        if (length > LONGEST) throw damaged(null);
        try {
            chunk = inflate(cipher.open(number++, last, file.readNBytes(length)));
            at = 0;
        } catch (GeneralSecurityException | DataFormatException e) {
            throw damaged(e);
        }
        if (last && file.read() >= 0) throw damaged(null);
    }

    private static byte[] inflate(byte[] compressed) throws DataFormatException {
        byte[] plain = new byte[ChunkOutput.CHUNK];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(compressed);
            int size = inflater.inflate(plain);
            return java.util.Arrays.copyOf(plain, size);
        }
    }

    private static ProblemException damaged(Exception cause) {
        return new ProblemException(Problem.BACKUP_DAMAGED, cause);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
