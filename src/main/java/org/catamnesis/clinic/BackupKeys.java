package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.BACKUP_KEY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDateTime;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * The clinic's X25519 pair for backups: the public key stands in clear, so that a backup can be made with nobody signed
 * in; the private key is sealed under the record key, so that only the holder of a key slot opens one.
 */
public final class BackupKeys {
    private BackupKeys() {}

    /** Makes the pair of a clinic that has none; whether it did. */
    public static boolean ensure(ClinicDatabase database, DSLContext sql, ClinicKeys keys) {
        if (sql.fetchExists(BACKUP_KEY)) return false;
        KeyPair pair = pair();
        long id = database.ids().next();
        byte[] sealed = Aes.seal(sealing(keys), pair.getPrivate().getEncoded(), place(id));
        sql.insertInto(BACKUP_KEY)
                .set(BACKUP_KEY.ID, id)
                .set(BACKUP_KEY.PUBLIC_KEY, pair.getPublic().getEncoded())
                .set(BACKUP_KEY.PRIVATE_KEY, sealed)
                .set(BACKUP_KEY.CREATED_AT, LocalDateTime.now(database.clock()))
                .execute();
        return true;
    }

    public static PublicKey publicKey(byte[] encoded) {
        try {
            return KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new ProblemException(Problem.CLINIC_DAMAGED, e);
        }
    }

    /** Opens the private key of the pair with this row id. */
    public static PrivateKey open(ClinicKeys keys, long id, byte[] sealed) {
        try {
            byte[] encoded = Aes.open(sealing(keys), sealed, place(id));
            return KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new ProblemException(Problem.SEALED_VALUE_DAMAGED, e);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("X25519", e);
        }
    }

    private static javax.crypto.SecretKey sealing(ClinicKeys keys) {
        return SubKeys.derive(keys.record(), "backup key", "AES");
    }

    private static byte[] place(long id) {
        return ("backup_key|private_key|" + id).getBytes(StandardCharsets.UTF_8);
    }
}
