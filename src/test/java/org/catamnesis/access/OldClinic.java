package org.catamnesis.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.Seals;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;

/** A clinic with the tables of an earlier version of the program, with its user and some patients. */
public final class OldClinic {
    private static final List<String> TABLES = List.of(
            "clinic_info",
            "account",
            "key_slot",
            "data_key",
            "backup_key",
            "patient",
            "patient_detail",
            "patient_identifier");

    /** Who was in the clinic. */
    public final List<Patient> patients = new ArrayList<>();

    public final ClinicFolder folder;

    /** Makes it by leaving out of a new clinic what the schema of that version does not have. */
    public OldClinic(Path path, String version, int count) throws IOException, SQLException {
        byte[] mac;
        ClinicFolder recent;
        try (TestClinic clinic = new TestClinic(Files.createDirectories(path.resolve("recent")))) {
            PatientStore store = new PatientStore(clinic.session());
            for (int i = 0; i < count; i++) {
                patients.add(store.add(
                        Demographics.of("测试" + i, Sex.FEMALE, LocalDate.of(1960, 5, 6)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "O" + i))));
            }
            Account account = clinic.session().account();
            // As accounts were signed before they knew the change that they came with.
            mac = new Seals(clinic.session().keys())
                    .rows()
                    .of(
                            "account",
                            account.id(),
                            account.userName(),
                            account.displayName(),
                            Role.codes(account.roles()),
                            account.active());
            recent = clinic.folder();
        }
        folder = new ClinicFolder(path.resolve("old"));
        Files.createDirectories(folder.path());
        try (Connection old = ClinicOpening.emptySqlite(folder, version)) {
            copy(old, recent.database(), mac);
        }
    }

    private static void copy(Connection old, Path recent, byte[] mac) throws SQLException {
        try (Statement statement = old.createStatement()) {
            statement.execute("pragma foreign_keys=off");
            statement.execute("attach '" + recent + "' as recent");
            for (String table : TABLES) {
                String columns = columns(old, table);
                if (columns.isEmpty()) continue;
                statement.execute(
                        "insert into main." + table + " (" + columns + ") select " + columns + " from recent." + table);
            }
            if (columns(old, "account").contains("change_id"))
                statement.execute("update main.account set change_id = null");
        }
        try (PreparedStatement update = old.prepareStatement("update main.account set mac = ?")) {
            update.setBytes(1, mac);
            update.execute();
        }
    }

    private static String columns(Connection old, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = old.createStatement();
                ResultSet rows = statement.executeQuery("pragma main.table_info(" + table + ")")) {
            while (rows.next()) names.add(rows.getString("name"));
        }
        return String.join(", ", names);
    }
}
