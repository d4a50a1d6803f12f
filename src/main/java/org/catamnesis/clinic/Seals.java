package org.catamnesis.clinic;

import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;

/** What a user's keys can do: seal and open fields, mark rows, and recognise numbers without storing them. */
public final class Seals {
    private final SealedFields fields;
    private final RowMac rows;
    private final RowMac audit;
    private volatile RowMac identifiers;
    private volatile SecretKey signing;
    private final Pseudonyms pseudonyms;
    private final boolean openNames;

    public Seals(ClinicKeys keys) {
        this.fields = new SealedFields(keys);
        this.rows = new RowMac(SubKeys.derive(keys.record(), "row mac", "HmacSHA256"));
        this.audit = new RowMac(SubKeys.derive(keys.record(), "audit", "HmacSHA256"));
        this.identifiers = keys.identity()
                .map(key -> new RowMac(SubKeys.derive(key, "identifier mac", "HmacSHA256")))
                .orElse(null);
        this.signing = keys.identity()
                .map(key -> SubKeys.derive(key, "export signature", VerifyingKey.ALGORITHM))
                .orElse(null);
        this.pseudonyms = new Pseudonyms(SubKeys.derive(keys.record(), "pseudonym", "AES"));
        this.openNames = keys.openNames();
    }

    public boolean openNames() {
        return openNames;
    }

    /** Lets go of every key that leads to a name: nothing of a patient opens or is recognised any more. */
    public void forget() {
        identifiers = null;
        signing = null;
        fields.forget();
    }

    public SealedFields fields() {
        return fields;
    }

    public RowMac rows() {
        return rows;
    }

    /** Marks the entries of the audit trail, under a key of its own. */
    public RowMac audit() {
        return audit;
    }

    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    /** Signs exports; empty for one who cannot open names, whose word an export is not. */
    public Optional<SigningKey> signing() {
        return Optional.ofNullable(signing).map(secret -> new SigningKey(secret.getEncoded()));
    }

    /** Recognises a number or a document without telling it; empty for one who cannot open names. */
    public Optional<String> fingerprint(String kind, byte[] content) {
        return Optional.ofNullable(identifiers).map(mac -> HexFormat.of().formatHex(mac.of(kind, content)));
    }
}
