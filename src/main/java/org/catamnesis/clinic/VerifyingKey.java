package org.catamnesis.clinic;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of a clinic's {@link SigningKey}, as its X.509 encoding (RFC 8410). */
public final class VerifyingKey {
    public static final String ALGORITHM = "Ed25519";
    private static final byte[] BEFORE_POINT = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int BYTES = 44;
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    private static final Pattern PEM = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\s]+)" + END);

    private final byte[] encoded;

    private VerifyingKey(byte[] encoded) {
        this.encoded = encoded;
    }

    static VerifyingKey ofPoint(byte[] point) {
        byte[] encoded = Arrays.copyOf(BEFORE_POINT, BYTES);
        System.arraycopy(point, 0, encoded, BEFORE_POINT.length, point.length);
        return new VerifyingKey(encoded);
    }

    /** Of {@link #base64}; empty where it is none. */
    public static Optional<VerifyingKey> ofBase64(String text) {
        try {
            byte[] encoded = Base64.getDecoder().decode(text);
            boolean fits = encoded.length == BYTES
                    && Arrays.equals(encoded, 0, BEFORE_POINT.length, BEFORE_POINT, 0, BEFORE_POINT.length);
            return fits ? Optional.of(new VerifyingKey(encoded)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Of the first key in a text of the shape of {@link #pem}; empty where there is none. */
    public static Optional<VerifyingKey> ofPem(String text) {
        Matcher matcher = PEM.matcher(text);
        return matcher.find() ? ofBase64(matcher.group(1).replaceAll("\\s", "")) : Optional.empty();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(encoded);
    }

    /** SHA-256 of the encoding, as 64 hexadecimal digits; short enough to be compared over the telephone. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256", e);
        }
    }

    /** As OpenSSL reads it. */
    public String pem() {
        return BEGIN + "\n" + base64() + "\n" + END + "\n";
    }

    /** False also for a signature or a key that is none. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey key && Arrays.equals(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return fingerprint();
    }
}
