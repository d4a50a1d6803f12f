package org.catamnesis.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.catamnesis.report.page.ReaderChild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The child process that opens documents, where the program has no {@code java} beside it to start one with. */
@Command(name = "worker", hidden = true)
final class WorkerCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PARENT", description = "the process with which it ends")
    private long parent;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "where its temporary files are")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        ReaderChild.serve(parent, folder);
        return Commands.DONE;
    }
}
