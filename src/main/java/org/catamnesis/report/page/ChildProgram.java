package org.catamnesis.report.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a child is started: with the program that is running now, which is either a JVM or the launcher of a packaged
 * image. Such a launcher takes no options for its JVM, so they reach it by the environment.
 */
record ChildProgram(String program, String classPath) {
    private static final String ENVIRONMENT = "_JAVA_OPTIONS";

    static ChildProgram ofThisProcess() {
        return new ChildProgram(
                ProcessHandle.current().info().command().orElse("java"), System.getProperty("java.class.path"));
    }

    /** A child whose temporary files go to the folder and that ends with this process. */
    ProcessBuilder child(ChildKind kind, Path folder) {
        List<String> options = new ArrayList<>(kind.options());
        options.add("-Djava.io.tmpdir=" + folder);
        List<String> arguments = List.of(Long.toString(ProcessHandle.current().pid()), folder.toString());
        List<String> command = new ArrayList<>(List.of(program));
        if (isJava()) {
            command.addAll(options);
            command.addAll(List.of("-cp", classPath, ReaderChild.class.getName()));
        } else {
            command.add("worker");
        }
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", ENVIRONMENT));
        if (!isJava()) builder.environment().put(ENVIRONMENT, quoted(options));
        // With one arena glibc gives memory back that one document needed and the next does not.
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        builder.environment().putAll(kind.allocator());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder;
    }

    private boolean isJava() {
        String name = Path.of(program).getFileName().toString();
        return name.equals("java") || name.equals("java.exe") || name.equals("javaw.exe");
    }

    private static String quoted(List<String> options) {
        return options.stream().map(option -> '"' + option + '"').collect(Collectors.joining(" "));
    }
}
