package org.catamnesis.app.command;

import java.util.concurrent.Callable;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;

/** {@code catamnesis} alone opens the workstation. */
@Command(name = "catamnesis", mixinStandardHelpOptions = true, version = "Catamnesis 0.1.0")
final class RootCommand implements Callable<Integer> {
    private final Messages messages;

    RootCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return Window.open(messages, java.util.Optional.empty());
    }
}
