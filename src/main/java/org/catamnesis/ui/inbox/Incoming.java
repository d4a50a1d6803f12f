package org.catamnesis.ui.inbox;

import java.nio.file.Path;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;

/** Something that is on its way into the inbox. */
sealed interface Incoming {
    String name();

    /**
     * Takes it in and reads it; call it away from the window.
     *
     * @throws ProblemException when it is not taken in
     */
    ReportDocument takeInto(Intake intake);

    /** A file of the disk, which stays where it is. */
    record Dropped(Path file) implements Incoming {
        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public ReportDocument takeInto(Intake intake) {
            return intake.take(file);
        }
    }

    /** A picture that was copied somewhere and pasted here. */
    record Pasted(String name, byte[] content) implements Incoming {
        @Override
        public ReportDocument takeInto(Intake intake) {
            return intake.take(name, content);
        }
    }

    /** A document of the inbox that is read once more. */
    record Again(ReportDocument document) implements Incoming {
        @Override
        public String name() {
            return document.fileName();
        }

        @Override
        public ReportDocument takeInto(Intake intake) {
            return intake.read(document);
        }
    }
}
