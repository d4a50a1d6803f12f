package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What a database on a server holds.
 *
 * @param empty whether it has no table at all
 * @param clinic the clinic that it holds, if it holds one
 */
public record ServerContent(boolean empty, Optional<ClinicInfo> clinic) {

    static ServerContent of(ServerAddress server, String password) {
        try (Connection connection = server.connect(password);
                Statement statement = connection.createStatement()) {
            return new ServerContent(isEmpty(statement), clinic(statement));
        } catch (SQLException e) {
            throw DatabaseProblems.of(e);
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = current_schema()")) {
            row.next();
            return row.getInt(1) == 0;
        }
    }

    private static Optional<ClinicInfo> clinic(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select to_regclass('clinic_info') is not null")) {
            row.next();
            if (!row.getBoolean(1)) return Optional.empty();
        }
        try (ResultSet row = statement.executeQuery("select clinic_uid, name, demo from clinic_info")) {
            if (!row.next()) return Optional.empty();
            return Optional.of(new ClinicInfo(row.getString(1), row.getString(2), row.getBoolean(3)));
        }
    }
}
