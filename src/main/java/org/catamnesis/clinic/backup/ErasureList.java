package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.Seals;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * The random ids of the patients who were erased, kept beside the backups, so that an older one cannot bring them back.
 * First line: a MAC under a key that only holders of the clinic's keys have; then an id a line.
 */
public record ErasureList(String clinicUid, SortedSet<Long> patients) {

    private static String fileName(String clinicUid) {
        return "erased-" + clinicUid.substring(0, 8) + ".txt";
    }

    /**
     * The list in this folder; empty when there is none.
     *
     * @throws ProblemException ERASURES_ALTERED when it is not as it was written
     */
    public static ErasureList read(Path folder, String clinicUid, Seals seals) {
        Path file = folder.resolve(fileName(clinicUid));
        try {
            if (Files.notExists(file)) return new ErasureList(clinicUid, new TreeSet<>());
            List<String> lines = Files.readAllLines(file);
            SortedSet<Long> ids =
                    new TreeSet<>(lines.stream().skip(1).map(Long::valueOf).toList());
            ErasureList list = new ErasureList(clinicUid, ids);
            if (lines.isEmpty() || !list.mac(seals).equals(lines.getFirst()))
                throw new ProblemException(Problem.ERASURES_ALTERED);
            return list;
        } catch (IOException | NumberFormatException e) {
            throw new ProblemException(Problem.ERASURES_ALTERED, e);
        }
    }

    public ErasureList with(Set<Long> more) {
        SortedSet<Long> all = new TreeSet<>(patients);
        all.addAll(more);
        return new ErasureList(clinicUid, all);
    }

    /** Puts it into the folder, in the place of an earlier one; nothing is written while nobody was erased. */
    public void write(Path folder, Seals seals) {
        if (patients.isEmpty()) return;
        StringBuilder text = new StringBuilder(mac(seals)).append('\n');
        patients.forEach(id -> text.append(id).append('\n'));
        try {
            new ClinicFolder(folder).keep(fileName(clinicUid), text.toString());
        } catch (IOException e) {
            throw BackupMaking.problem(e);
        }
    }

    private String mac(Seals seals) {
        Object[] values = new Object[patients.size() + 1];
        values[0] = clinicUid;
        int i = 1;
        for (long id : patients) values[i++] = id;
        return HexFormat.of().formatHex(seals.rows().of("erasure list", values));
    }
}
