package org.catamnesis.ui.cohorts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.ExportVerdict;
import org.catamnesis.cohort.export.ExportVerification;

/**
 * What a folder that was exported some time ago says.
 *
 * @param verdict whether it is as it was written, and who signed it
 * @param run which export of this clinic it is; empty when it is none
 */
record Verified(ExportVerdict verdict, Optional<ExportRunStore.Run> run) {
    static Verified of(Path folder, List<ExportRunStore.Run> runs) throws Exception {
        ExportVerdict verdict = ExportVerification.of(folder);
        if (!Files.isRegularFile(folder.resolve("manifest.json"))) return new Verified(verdict, Optional.empty());
        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest));
        return new Verified(
                verdict,
                runs.stream().filter(run -> run.manifestSha256().equals(sum)).findFirst());
    }
}
