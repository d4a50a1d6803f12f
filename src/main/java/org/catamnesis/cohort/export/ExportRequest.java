package org.catamnesis.cohort.export;

import java.nio.file.Path;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;

/**
 * What to export and where to.
 *
 * @param folder the export's own folder, which must not exist or be empty
 * @param byteOrderMark whether CSV files begin with one, which spreadsheets need to read Chinese
 */
public record ExportRequest(CohortDefinition definition, Policy policy, Path folder, boolean byteOrderMark) {}
