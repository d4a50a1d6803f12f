package org.catamnesis.demo;

import java.nio.file.Path;

/** A report that a patient brings: the file to drop on the window and what is in it. */
public record Brought(Path file, DemoReport report) {}
