package org.catamnesis.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.catamnesis.report.page.ReaderChild;
import picocli.CommandLine.Command;

/** The child process that opens documents, where the program has no {@code java} beside it to start one with. */
@Command(name = "worker", hidden = true)
final class WorkerCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException {
        ReaderChild.serve(System.in, new FileOutputStream(FileDescriptor.out));
        return Commands.DONE;
    }
}
