package org.catamnesis.cohort.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;

/**
 * What to export and where to.
 *
 * @param folder the export's own folder, which must not exist or be empty
 * @param formats in which the rows are told; empty under a policy that lets no rows leave
 * @param byteOrderMark whether CSV files begin with one, which spreadsheets need to read Chinese
 */
public record ExportRequest(
        CohortDefinition definition, Policy policy, Path folder, Set<ExportFormat> formats, boolean byteOrderMark) {

    /** In the formats that every package has. */
    public ExportRequest(CohortDefinition definition, Policy policy, Path folder, boolean byteOrderMark) {
        this(definition, policy, folder, ExportFormat.USUAL, byteOrderMark);
    }

    private static final int ID_SIGNS = 6;

    /** A name for the folder of an export: {@code export_<cohort>_<yyyymmdd>_<six random signs>}. */
    public static String folderName(CohortDefinition definition, LocalDate today) {
        String cohort = definition.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-");
        String id = UUID.randomUUID().toString().substring(0, ID_SIGNS);
        return "export_" + cohort + "_" + today.format(DateTimeFormatter.BASIC_ISO_DATE) + "_" + id;
    }
}
