package org.catamnesis.clinic;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Turns a password into a key with Argon2id (RFC 9106); memory in KiB, passes over it, lanes, and the salt are kept with
 * the slot, so that they can grow with the machines.
 */
record PasswordKey(int memoryKib, int passes, int lanes, byte[] salt) {
    static final String NAME = "argon2id";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    /** 64 MiB and three passes. */
    static PasswordKey fresh() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new PasswordKey(64 * 1024, 3, 1, salt);
    }

    SecretKey derive(char[] password) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] utf8 = utf8(password);
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(utf8, key);
        Arrays.fill(utf8, (byte) 0);
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] utf8(char[] password) {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
