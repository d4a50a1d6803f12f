package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a clinic's PostgreSQL database is and how its server proves who it is.
 *
 * @param certificate file with the certificate of the authority that signed the server's; null for those that the
 *     system trusts. Only read where {@code tls} verifies.
 */
public record ServerAddress(String host, int port, String database, String user, Tls tls, String certificate) {

    /** How the connection is kept from listeners. */
    public enum Tls {
        /** Encrypted, and the server's certificate must be signed by a trusted authority and name this host. */
        VERIFY_FULL("verify-full"),
        /** Encrypted; anybody could stand in for the server. */
        REQUIRE("require"),
        /** In clear; for a server on this machine. */
        DISABLE("disable");

        private final String mode;

        Tls(String mode) {
            this.mode = mode;
        }
    }

    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    Properties properties(String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("sslmode", tls.mode);
        if (tls == Tls.VERIFY_FULL) {
            if (certificate == null) properties.setProperty("sslfactory", "org.postgresql.ssl.DefaultJavaSSLFactory");
            else properties.setProperty("sslrootcert", certificate);
        }
        properties.setProperty("ApplicationName", "Catamnesis");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /** Connections without a pool, for what is done once. */
    DataSource dataSource(String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url());
        properties(password).forEach((name, value) -> set(source, (String) name, (String) value));
        return source;
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** A connection outside any pool. */
    Connection connect(String password) throws SQLException {
        return DriverManager.getConnection(url(), properties(password));
    }
}
