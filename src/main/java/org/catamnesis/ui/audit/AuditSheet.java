package org.catamnesis.ui.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.AuditFilter;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Progress;
import org.catamnesis.ui.common.Words;

/** Lines of the audit trail with tabs between their parts, for a spreadsheet. */
final class AuditSheet {
    private static final int PAGE = 2000;
    private final Session session;
    private final AuditEntryStore entries;
    private final Words words;
    private final AuditWords entryWords;

    AuditSheet(Session session, AuditEntryStore entries, Words words, AuditWords entryWords) {
        this.session = session;
        this.entries = entries;
        this.words = words;
        this.entryWords = entryWords;
    }

    String text(List<AuditEntry> chosen) {
        return chosen.stream().map(entryWords::tabbed).collect(Collectors.joining("\n", head() + "\n", "\n"));
    }

    /** Writes every line that matches, and has that on record; gives how many there are. */
    int save(AuditFilter filter, Path file, Progress progress) throws IOException {
        AuditEntryStore.Standing standing = entries.standing(filter);
        session.note(Operation.READ_AUDIT, AuditEvent.of(Action.EXPORTED).detail("audit-trail " + standing.count()));
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(head() + "\n");
            for (int from = 0; from < standing.count(); from += PAGE) {
                progress.step(from, standing.count());
                for (AuditEntry entry : entries.page(filter, standing, from, PAGE))
                    out.write(entryWords.tabbed(entry) + "\n");
            }
        }
        return standing.count();
    }

    private String head() {
        return String.join(
                "\t",
                words.now("audit.time"),
                words.now("audit.who"),
                words.now("audit.what"),
                words.now("audit.whose"),
                words.now("audit.detail"));
    }
}
