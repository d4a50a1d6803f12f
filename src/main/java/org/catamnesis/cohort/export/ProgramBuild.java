package org.catamnesis.cohort.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program this is.
 *
 * @param commit of its sources, as git names it, with {@code +} where they were changed since; {@code unknown} where they
 *     were built outside of git
 */
public record ProgramBuild(String version, String commit) {
    private static final String FILE = "/build.properties";

    /** As the build wrote it. */
    public static ProgramBuild ofThis() {
        try (InputStream in = ProgramBuild.class.getResourceAsStream(FILE)) {
            Properties build = new Properties();
            build.load(in);
            return new ProgramBuild(build.getProperty("version"), build.getProperty("commit"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
