package org.catamnesis.clinic.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.catamnesis.clinic.BackupKeys;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Writes all tables of a clinic, sealed for those who hold a key slot of it. It needs nobody's keys. The connection must
 * stand in a transaction that sees one commit from the first query to the last.
 */
final class BackupWriter {
    private static final int BUFFER = 1 << 18;
    private final Connection connection;
    private final LocalDateTime now;
    private final RowCount.Listener listener;

    BackupWriter(Connection connection, LocalDateTime now, RowCount.Listener listener) {
        this.connection = connection;
        this.now = now;
        this.listener = listener;
    }

    BackupSummary write(OutputStream file) throws SQLException, IOException {
        ClinicFacts facts = new ClinicFacts(connection);
        BackupHeader.KeyPair keys = facts.keyPair().orElseThrow(() -> new ProblemException(Problem.NO_BACKUP_KEY));
        List<TableShape> shapes = TableShape.all(connection);
        long total = facts.rows(shapes);
        FileKey fileKey = FileKey.fresh(BackupKeys.publicKey(keys.publicKey()));
        BackupHeader header = new BackupHeader(
                BackupHeader.FORMAT,
                facts.clinicUid(),
                facts.schemaVersion(),
                now.toString(),
                total,
                fileKey.encapsulation(),
                keys,
                facts.slots());
        byte[] head = header.bytes();
        file.write(head);
        ChunkCipher cipher = new ChunkCipher(fileKey.key(), BackupHeader.hash(head));
        try (ChunkOutput chunks = new ChunkOutput(file, cipher);
                BufferedOutputStream buffered = new BufferedOutputStream(chunks, BUFFER)) {
            DataOutputStream out = new DataOutputStream(buffered);
            TableWriter tables = new TableWriter(connection, new RowCount(listener, total));
            List<TableSum> sums = new ArrayList<>();
            for (TableShape shape : shapes) {
                TableSum sum = tables.write(shape, out);
                out.writeLong(sum.rows());
                out.write(HexFormat.of().parseHex(sum.sha256()));
                sums.add(sum);
            }
            out.writeInt(0);
            Optional<AuditMark> audit = facts.auditMark();
            out.writeLong(audit.map(AuditMark::entries).orElse(-1L));
            byte[] last = HexFormat.of().parseHex(audit.map(AuditMark::lastMac).orElse(""));
            out.writeInt(last.length);
            out.write(last);
            out.flush();
            chunks.finish();
            return new BackupSummary(header.clinic(), header.schema(), now, sums, audit);
        }
    }
}
