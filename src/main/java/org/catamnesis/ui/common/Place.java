package org.catamnesis.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.PageRegion;

/** Somewhere that a screen can ask to be taken to. */
public sealed interface Place {
    /** A room of the rail by its screen's name. */
    record Room(String screen) implements Place {}

    /** A patient's page, at the section of that name; null for the section that was open last. */
    record Patient(long patientId, String section) implements Place {}

    /** A section of the settings by its screen's name. */
    record Settings(String section) implements Place {}

    /** A document in review. */
    record Document(long documentId) implements Place {}

    /** Where a result was read: the page from 1, and its box in points from the page's top left; a box without width for the page. */
    record Source(long documentId, int page, double x, double y, double width, double height) implements Place {}

    /** The inbox with files just dropped or chosen. */
    record Files(List<Path> files) implements Place {
        public Files {
            files = List.copyOf(files);
        }
    }

    /** Where the report of a result can be seen, with its line lit; empty for what was typed in. */
    static Optional<Place> source(LabResult result) {
        return Optional.ofNullable(result.source()).map(source -> {
            PageRegion region = source.region();
            return region == null
                    ? new Source(source.documentId(), 1, 0, 0, 0, 0)
                    : new Source(
                            source.documentId(),
                            region.page(),
                            region.x(),
                            region.y(),
                            region.width(),
                            region.height());
        });
    }
}
