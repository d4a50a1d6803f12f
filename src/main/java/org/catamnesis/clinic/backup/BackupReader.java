package org.catamnesis.clinic.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Goes through a backup's tables in order: {@link #nextTable()}, then {@link #nextRow()} until it gives null. Whatever
 * does not fit together is BACKUP_DAMAGED.
 */
final class BackupReader implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_ROW = 1 << 30;
    private static final int MOST_COLUMNS = 1000;
    private final DigestInputStream digesting;
    private final DataInputStream in;
    private final List<TableSum> sums = new ArrayList<>();
    private TableShape shape;
    private byte[] row = new byte[4096];
    private long rows;
    private Optional<AuditMark> audit = Optional.empty();

    BackupReader(InputStream chunks) {
        digesting = new DigestInputStream(new BufferedInputStream(chunks, BUFFER), TableWriter.sha256());
        in = new DataInputStream(digesting);
    }

    /** The next table; empty after the last. */
    Optional<TableShape> nextTable() throws IOException {
        digesting.getMessageDigest().reset();
        String name = text();
        if (name.isEmpty()) {
            readEnd();
            return Optional.empty();
        }
        int columns = in.readInt();
        if (columns <= 0 || columns > MOST_COLUMNS) throw new ProblemException(Problem.BACKUP_DAMAGED);
        List<TableShape.Column> found = new ArrayList<>();
        for (int i = 0; i < columns; i++) found.add(new TableShape.Column(text(), ColumnType.ofCode(text())));
        shape = new TableShape(name, found, List.of());
        rows = 0;
        return Optional.of(shape);
    }

    /** The next row of the table; null after its last. */
    RowReader nextRow() throws IOException {
        int length = in.readInt();
        if (length == TableWriter.END) {
            endTable();
            return null;
        }
        if (length < 0 || length > LONGEST_ROW) throw new ProblemException(Problem.BACKUP_DAMAGED);
        if (length > row.length) row = new byte[Math.max(length, 2 * row.length)];
        in.readFully(row, 0, length);
        rows++;
        return new RowReader(row, length);
    }

    private void endTable() throws IOException {
        MessageDigest digest = digesting.getMessageDigest();
        TableSum read = TableSum.of(shape.name(), rows, digest.digest());
        TableSum written = new TableSum(
                shape.name(), in.readLong(), HexFormat.of().formatHex(in.readNBytes(digest.getDigestLength())));
        if (!read.equals(written)) throw new ProblemException(Problem.BACKUP_DAMAGED);
        sums.add(read);
    }

    private void readEnd() throws IOException {
        long entries = in.readLong();
        byte[] last = in.readNBytes(in.readInt());
        if (entries >= 0)
            audit = Optional.of(new AuditMark(entries, HexFormat.of().formatHex(last)));
        if (in.read() >= 0) throw new ProblemException(Problem.BACKUP_DAMAGED);
    }

    List<TableSum> sums() {
        return sums;
    }

    /** Known after the last table. */
    Optional<AuditMark> audit() {
        return audit;
    }

    private String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_COLUMNS) throw new ProblemException(Problem.BACKUP_DAMAGED);
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
