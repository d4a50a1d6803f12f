package org.catamnesis.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** What the whole of UCUM says about a code. Its tables are read when they are first asked. */
final class Ucum {
    private Ucum() {}

    private static final class Tables {
        static final UcumEssenceService SERVICE = read();

        private static UcumEssenceService read() {
            try (InputStream in = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
                return new UcumEssenceService(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (UcumException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** True when this is a valid UCUM code. */
    static boolean valid(String code) {
        synchronized (Tables.SERVICE) {
            return !code.isBlank() && Tables.SERVICE.validate(code) == null;
        }
    }
}
