package org.catamnesis.ui.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.util.Duration;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.WatchedFolder;

/**
 * Looks every few seconds into the watched folder; a share on a server tells nobody of its new files. A file is taken
 * when it has not changed between two looks, and once: one with a problem waits until it changes.
 */
final class FolderWatch {
    private static final Duration EVERY = Duration.seconds(4);
    private final Desk desk;
    private final WatchedFolder setting;
    private final Consumer<List<Incoming.Watched>> ripe;
    private Set<FolderFile> seen = Set.of();
    private final Set<FolderFile> taken = new HashSet<>();
    private Optional<Problem> told = Optional.empty();

    /** @param ripe takes files that are complete */
    FolderWatch(Desk desk, WatchedFolder setting, Consumer<List<Incoming.Watched>> ripe) {
        this.desk = desk;
        this.setting = setting;
        this.ripe = ripe;
    }

    /** From now on, for as long as somebody works at this desk. */
    void begin() {
        desk.tasks().later(EVERY, () -> {
            look();
            begin();
        });
    }

    /** One look. */
    void look() {
        desk.tasks()
                .run(this::files)
                .onSuccess(this::compare)
                .onProblem(this::tell)
                .start();
    }

    private List<FolderFile> files() throws IOException {
        Optional<Path> folder = setting.path();
        if (folder.isEmpty()) {
            return List.of();
        }
        if (!Files.isDirectory(folder.get())) {
            throw new ProblemException(Problem.WATCHED_FOLDER_MISSING);
        }
        return FolderFile.in(folder.get());
    }

    private void compare(List<FolderFile> now) {
        told = Optional.empty();
        List<FolderFile> complete =
                now.stream().filter(seen::contains).filter(taken::add).toList();
        seen = Set.copyOf(now);
        taken.retainAll(seen);
        if (!complete.isEmpty()) {
            ripe.accept(complete.stream()
                    .map(file -> new Incoming.Watched(file.path()))
                    .toList());
        }
    }

    /** A folder that cannot be reached is said once, until it is there again. */
    private void tell(ProblemException problem) {
        if (told.filter(problem.problem()::equals).isEmpty()) {
            told = Optional.of(problem.problem());
            desk.notifications().problem(problem);
        }
    }
}
