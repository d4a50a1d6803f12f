package org.catamnesis.clinic.backup;

import java.nio.file.Path;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicFolder;

/** A process of its own that opens a clinic, to be killed meanwhile. */
final class OpeningChild {
    private OpeningChild() {}

    public static void main(String[] args) {
        System.out.print('>');
        System.out.flush();
        TestClinic.door().open(new ClinicFolder(Path.of(args[0]))).close();
    }
}
