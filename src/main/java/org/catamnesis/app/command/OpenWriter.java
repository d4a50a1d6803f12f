package org.catamnesis.app.command;

import java.io.FilterWriter;
import java.io.Writer;

/** Standard output is not closed with the table that was written to it. */
final class OpenWriter extends FilterWriter {

    OpenWriter(Writer out) {
        super(out);
    }

    @Override
    public void close() throws java.io.IOException {
        flush();
    }
}
