package org.catamnesis;

import org.catamnesis.app.command.Commands;

/** The program's entry; it never extends a toolkit class, so that commands run without a display. */
public final class Catamnesis {
    private Catamnesis() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args));
    }
}
