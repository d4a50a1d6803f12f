package org.catamnesis.clinic.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a backup's header says of a clinic, by plain SQL that holds for every schema that has backups. */
final class ClinicFacts {
    private final Connection connection;

    ClinicFacts(Connection connection) {
        this.connection = connection;
    }

    String clinicUid() throws SQLException {
        return one("select clinic_uid from clinic_info").orElseThrow();
    }

    String schemaVersion() throws SQLException {
        return one("select version from flyway_schema_history where version is not null order by installed_rank desc")
                .orElseThrow();
    }

    /** Empty for a clinic that has none yet. */
    Optional<BackupHeader.KeyPair> keyPair() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, public_key, private_key from backup_key order by id desc")) {
            if (!row.next()) return Optional.empty();
            return Optional.of(new BackupHeader.KeyPair(row.getLong(1), row.getBytes(2), row.getBytes(3)));
        }
    }

    List<BackupHeader.Slot> slots() throws SQLException {
        List<BackupHeader.Slot> slots = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select s.kind, s.account_id, a.user_name, s.kdf, s.memory_kib, s.passes, s.lanes, s.salt,
                               s.record_key, s.identity_key, s.mac
                        from key_slot s left join account a on a.id = s.account_id order by s.id""")) {
            while (row.next()) {
                long id = row.getLong(2);
                Long account = row.wasNull() ? null : id;
                slots.add(new BackupHeader.Slot(
                        row.getString(1),
                        account,
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getBytes(8),
                        row.getBytes(9),
                        row.getBytes(10),
                        row.getBytes(11)));
            }
        }
        return slots;
    }

    /** Count and last MAC of the audit trail; empty where there is none. */
    Optional<AuditMark> auditMark() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select entries, last_mac from audit_head")) {
            if (!row.next()) return Optional.empty();
            return Optional.of(
                    new AuditMark(row.getLong(1), java.util.HexFormat.of().formatHex(row.getBytes(2))));
        }
    }

    long rows(List<TableShape> tables) throws SQLException {
        long rows = 0;
        for (TableShape table : tables)
            rows += Long.parseLong(one("select count(*) from " + table.name()).orElseThrow());
        return rows;
    }

    private Optional<String> one(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
