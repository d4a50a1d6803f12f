package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;
import org.slf4j.LoggerFactory;

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

    /** A file of the watched folder, which goes into a folder of its own there once the clinic has it. */
    record Watched(Path file) implements Incoming {
        private static final String TAKEN = "taken";

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public ReportDocument takeInto(Intake intake) {
            try {
                ReportDocument document = intake.take(file);
                setAside();
                return document;
            } catch (ProblemException e) {
                if (e.problem() == Problem.DOCUMENT_KNOWN) {
                    setAside();
                }
                throw e;
            }
        }

        /** One that cannot be moved stays; should it come again, the clinic knows it. */
        private void setAside() {
            Path folder = file.resolveSibling(TAKEN);
            try {
                Files.createDirectories(folder);
                Path to = folder.resolve(name());
                for (int again = 2; Files.exists(to); again++) {
                    to = folder.resolve(again + " " + name());
                }
                Files.move(file, to);
            } catch (IOException e) {
                LoggerFactory.getLogger(Watched.class)
                        .warn("not set aside: {}", e.getClass().getSimpleName());
            }
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
