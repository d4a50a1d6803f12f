package org.catamnesis.app.command;

import java.util.concurrent.Callable;
import org.catamnesis.cohort.export.ProgramBuild;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** {@code catamnesis} alone opens the workstation. */
@Command(name = "catamnesis", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {
    /** What {@code --version} says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            ProgramBuild build = ProgramBuild.ofThis();
            return new String[] {"Catamnesis " + build.version() + " (" + build.commit() + ")"};
        }
    }

    private final Messages messages;

    RootCommand(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return Window.open(messages, java.util.Optional.empty());
    }
}
