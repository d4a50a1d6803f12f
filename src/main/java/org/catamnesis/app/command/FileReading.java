package org.catamnesis.app.command;

import java.nio.file.Path;
import org.catamnesis.report.ReportReading;

/** What was read from one file. */
record FileReading(Path file, ReportReading reading) {}
