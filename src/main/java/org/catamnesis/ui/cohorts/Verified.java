package org.catamnesis.ui.cohorts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.ExportVerification;

/**
 * What a folder that was exported some time ago says.
 *
 * @param difference the first file that is not as it was written; empty when all are
 * @param run which export of this clinic it is; empty when it is none
 */
record Verified(Optional<String> difference, Optional<ExportRunStore.Run> run) {
    static Verified of(Path folder, List<ExportRunStore.Run> runs) throws Exception {
        Optional<String> difference = ExportVerification.firstDifference(folder);
        byte[] manifest = Files.readAllBytes(folder.resolve("manifest.json"));
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest));
        return new Verified(
                difference,
                runs.stream().filter(run -> run.manifestSha256().equals(sum)).findFirst());
    }
}
