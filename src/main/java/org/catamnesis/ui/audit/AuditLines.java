package org.catamnesis.ui.audit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.catamnesis.access.AuditEntry;

/** A list of any length of which only the pages that are looked at are read; a line that is still to be read is null. */
final class AuditLines extends ObservableListBase<AuditEntry> {
    static final int PAGE = 200;
    private static final int KEPT = 40;
    private final int size;
    private final BiConsumer<Integer, Consumer<List<AuditEntry>>> read;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<AuditEntry>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<AuditEntry>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param read reads the page of this number, counted from 0, and gives it back in the window's thread */
    AuditLines(int size, BiConsumer<Integer, Consumer<List<AuditEntry>>> read) {
        this.size = size;
        this.read = read;
    }

    @Override
    public AuditEntry get(int index) {
        int number = index / PAGE;
        List<AuditEntry> page = pages.get(number);
        if (page == null && asked.add(number)) {
            read.accept(number, entries -> keep(number, entries));
            page = pages.get(number);
        }
        int within = index % PAGE;
        return page == null || within >= page.size() ? null : page.get(within);
    }

    @Override
    public int size() {
        return size;
    }

    private void keep(int number, List<AuditEntry> entries) {
        asked.remove(number);
        pages.put(number, entries);
        beginChange();
        for (int i = 0; i < entries.size(); i++) nextUpdate(number * PAGE + i);
        endChange();
    }
}
