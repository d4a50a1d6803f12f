package org.catamnesis.lab;

import java.util.Locale;
import java.util.Optional;

/** How a result came into the clinic. */
public enum Provenance {
    /** Read from the text of a PDF, accepted by a person. */
    PDF_TEXT,
    /** Typed from a PDF. */
    PDF_MANUAL,
    /** Read or typed from a scan or photograph. */
    PICTURE,
    /** Typed, without a document. */
    MANUAL,
    /** Reported by the patient. */
    PATIENT,
    /** Loaded from a spreadsheet. */
    CSV;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** Stable: {@code pdf_text}, {@code pdf_manual}, {@code picture}, {@code manual}, {@code patient}, {@code csv}. */
    public String code() {
        return code;
    }

    public static Optional<Provenance> ofCode(String code) {
        for (Provenance provenance : values()) {
            if (provenance.code().equals(code)) {
                return Optional.of(provenance);
            }
        }
        return Optional.empty();
    }
}
