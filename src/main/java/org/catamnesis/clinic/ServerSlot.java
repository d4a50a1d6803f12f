package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.catamnesis.language.ProblemException;

/**
 * The server's password as one user's password opens it. It is bound to the address, so that a file that was edited to
 * lead elsewhere never sends the password there.
 */
record ServerSlot(String user, int memoryKib, int passes, int lanes, byte[] salt, byte[] sealed) {

    static ServerSlot seal(String user, char[] userPassword, ServerAddress address, String serverPassword) {
        PasswordKey kdf = PasswordKey.fresh();
        byte[] sealed = Aes.seal(key(kdf, userPassword), utf8(serverPassword), place(user, address));
        return new ServerSlot(user, kdf.memoryKib(), kdf.passes(), kdf.lanes(), kdf.salt(), sealed);
    }

    /** Empty when the user's password is another one, or the address is. */
    Optional<String> open(char[] userPassword, ServerAddress address) {
        SecretKey key = key(new PasswordKey(memoryKib, passes, lanes, salt), userPassword);
        try {
            return Optional.of(new String(Aes.open(key, sealed, place(user, address)), StandardCharsets.UTF_8));
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    private static SecretKey key(PasswordKey kdf, char[] password) {
        return SubKeys.derive(kdf.derive(password), "server password", "AES");
    }

    private static byte[] place(String user, ServerAddress address) {
        return utf8("server|" + user + '|' + address);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
