package org.catamnesis.access;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ServerAddress;

/** A PostgreSQL server for the tests of one run, with a database for each folder that asks. */
public final class TestServer {
    public static final String PASSWORD = "postgres";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<Path, ServerAddress> DATABASES = new ConcurrentHashMap<>();

    private TestServer() {}

    private static final class Running {
        static final Path FILES = files();
        static final EmbeddedPostgres SERVER = start();

        private static Path files() {
            try {
                return Files.createTempDirectory("test-server");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(FILES)
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where the server keeps its tables and its log of changes, all of it on disk when this returns. */
    public static Path files() {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
            return Running.FILES;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database of this folder, empty when it is asked for the first time. */
    public static ServerAddress database(ClinicFolder folder) {
        return DATABASES.computeIfAbsent(folder.path(), path -> {
            try {
                Files.createDirectories(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return empty();
        });
    }

    /** Gives the folder a database that is a copy of another folder's. */
    static void copy(ClinicFolder from, ClinicFolder to) {
        DATABASES.put(to.path(), make(" template " + DATABASES.get(from.path()).database()));
    }

    /** A new empty database. */
    public static ServerAddress empty() {
        return make("");
    }

    private static ServerAddress make(String after) {
        String name = "clinic_" + COUNT.incrementAndGet();
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + after);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new ServerAddress(
                "localhost", Running.SERVER.getPort(), name, "postgres", ServerAddress.Tls.DISABLE, null);
    }
}
