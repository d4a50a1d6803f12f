package org.catamnesis.ui.spreadsheets;

import java.nio.file.Path;
import java.util.List;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadReport;

/** What a folder would bring; {@code bad} are the first of the bad rows. */
record Preview(Path folder, LoadReport report, List<BadRow> bad) {

    /** Whether there is something to load, with or without the bad rows. */
    boolean loadable(boolean skipBad) {
        return report.fresh() > 0 && (report.bad() == 0 || skipBad);
    }
}
