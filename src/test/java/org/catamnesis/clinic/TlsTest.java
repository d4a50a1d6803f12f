package org.catamnesis.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Base64;
import org.catamnesis.clinic.ServerAddress.Tls;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a certificate for localhost that nobody but the test trusts. */
class TlsTest {
    private static final String PASSWORD = "pkcs12 secret";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres encrypted;
    private static Path certificate;
    private static Path other;

    @BeforeAll
    static void start() throws Exception {
        certificate = make("server", "localhost");
        other = make("other", "localhost");
        encrypted = EmbeddedPostgres.builder()
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", "'" + certificate + "'")
                .setServerConfig("ssl_key_file", "'" + folder.resolve("server.key") + "'")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        encrypted.close();
    }

    /** A key in PEM for the server, which insists that it is private, and its certificate. */
    private static Path make(String name, String host)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        Path log = folder.resolve(name + ".log");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-validity",
                        "2",
                        "-keystore",
                        store.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, keytool.waitFor(), () -> "keytool");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        Path key = folder.resolve(name + ".key");
        Files.writeString(
                key,
                pem("PRIVATE KEY", keys.getKey(name, PASSWORD.toCharArray()).getEncoded()));
        // The server may run as another user than the test does.
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Path file = folder.resolve(name + ".pem");
        Files.writeString(file, pem("CERTIFICATE", keys.getCertificate(name).getEncoded()));
        return file;
    }

    private static String pem(String kind, byte[] bytes) {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }

    private static ServerAddress at(String host, Tls tls, Path authority) {
        return new ServerAddress(
                host,
                encrypted.getPort(),
                "postgres",
                "postgres",
                tls,
                authority == null ? null : authority.toString());
    }

    @Test
    void whatIsSentIsEncryptedWhenTheCertificateIsTheOneExpected() throws Exception {
        for (ServerAddress server :
                new ServerAddress[] {at("localhost", Tls.VERIFY_FULL, certificate), at("localhost", Tls.REQUIRE, null)})
            try (Connection connection = server.connect("postgres");
                    var statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
                row.next();
                assertTrue(row.getBoolean(1), server.tls().name());
            }
    }

    @Test
    void aCertificateOfAnotherAuthorityOrForAnotherNameIsRefused() {
        assertEquals(Problem.SERVER_NOT_TRUSTED, problem(at("localhost", Tls.VERIFY_FULL, other)));
        assertEquals(Problem.SERVER_NOT_TRUSTED, problem(at("localhost", Tls.VERIFY_FULL, null)));
        assertEquals(Problem.SERVER_NOT_TRUSTED, problem(at("127.0.0.1", Tls.VERIFY_FULL, certificate)));
    }

    @Test
    void aServerWithoutEncryptionIsRefusedUnlessItIsAskedFor() throws IOException {
        ServerAddress clear = org.catamnesis.access.TestServer.empty();
        for (Tls tls : new Tls[] {Tls.REQUIRE, Tls.VERIFY_FULL})
            assertEquals(
                    Problem.SERVER_NOT_TRUSTED,
                    problem(new ServerAddress(clear.host(), clear.port(), clear.database(), clear.user(), tls, null)));
    }

    private static Problem problem(ServerAddress server) {
        return assertThrows(ProblemException.class, () -> ServerContent.of(server, "postgres"))
                .problem();
    }
}
