package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.export.ExportVerdict.Signature;

/** The signature of a folder's manifest, checked with the key that the manifest itself names. */
record ManifestSignature(Signature state, Optional<VerifyingKey> key) {
    private static final ManifestSignature NONE = new ManifestSignature(Signature.NONE, Optional.empty());

    /** @param manifest as it is there, with its bytes */
    static ManifestSignature of(Path folder, JsonNode manifest, byte[] bytes) throws IOException {
        JsonNode node = manifest.path("signature");
        if (!node.isObject()) return NONE;
        Optional<VerifyingKey> key =
                VerifyingKey.ofBase64(node.path("public_key").asText());
        Path file = folder.resolve(Manifest.SIGNATURE);
        boolean valid = key.isPresent()
                && Files.isRegularFile(file)
                && node.path("algorithm").asText().equals(VerifyingKey.ALGORITHM)
                && node.path("file").asText().equals(Manifest.SIGNATURE)
                && node.path("fingerprint").asText().equals(key.get().fingerprint())
                && key.get().verifies(bytes, Files.readAllBytes(file));
        return new ManifestSignature(valid ? Signature.VALID : Signature.FORGED, key);
    }

    boolean expected() {
        return state != Signature.NONE;
    }
}
