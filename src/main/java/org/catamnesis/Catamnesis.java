package org.catamnesis;

/** The program's entry; it never extends a toolkit class, so that commands run without a display. */
public final class Catamnesis {
    private Catamnesis() {}

    static void main(String[] args) {}
}
