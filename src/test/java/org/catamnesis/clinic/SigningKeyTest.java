package org.catamnesis.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningKeyTest {
    private static final HexFormat HEX = HexFormat.of();

    /** RFC 8032, 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60,"
                + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a,'',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb,"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c,72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7,"
                + "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025,af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void signsAsThePublishedVectorsDo(String secret, String point, String message, String signature) {
        SigningKey key = new SigningKey(HEX.parseHex(secret));
        byte[] bytes = HEX.parseHex(message);
        assertEquals(VerifyingKey.ofPoint(HEX.parseHex(point)), key.verifying());
        assertEquals(signature, HEX.formatHex(key.sign(bytes)));
        assertTrue(key.verifying().verifies(bytes, HEX.parseHex(signature)));
        byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
        assertFalse(key.verifying().verifies(more, HEX.parseHex(signature)));
        assertFalse(key.verifying().verifies(bytes, new byte[3]));
    }

    @Test
    void aClinicHasOneKeyAndEveryClinicItsOwn() {
        ClinicKeys clinic = ClinicKeys.random();
        VerifyingKey key = new Seals(clinic).signing().orElseThrow().verifying();
        assertEquals(key, new Seals(clinic).signing().orElseThrow().verifying());
        assertNotEquals(
                key, new Seals(ClinicKeys.random()).signing().orElseThrow().verifying());
        assertTrue(new Seals(clinic.withoutIdentity()).signing().isEmpty());
        Seals forgotten = new Seals(clinic);
        forgotten.forget();
        assertTrue(forgotten.signing().isEmpty());
    }

    @Test
    void aPublicKeyIsReadBackFromItsTextAndFromNothingElse() {
        VerifyingKey key =
                new Seals(ClinicKeys.random()).signing().orElseThrow().verifying();
        assertEquals(Optional.of(key), VerifyingKey.ofBase64(key.base64()));
        assertEquals(
                Optional.of(key),
                VerifyingKey.ofPem("Key of a clinic\n" + key.pem().replace("\n", "\r\n")));
        assertEquals(64, key.fingerprint().length());
        assertEquals(Optional.empty(), VerifyingKey.ofBase64("not base64"));
        assertEquals(Optional.empty(), VerifyingKey.ofBase64(key.base64().replace("MCow", "MCox")));
        assertEquals(Optional.empty(), VerifyingKey.ofPem(key.base64()));
    }
}
