package org.catamnesis.report.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What a child is asked to do with a document.
 *
 * @param first the most pages that are read; for a picture, the page
 * @param dpi of a picture
 * @param seconds after which the child ends by itself, should nobody end it
 * @param password empty where none is known
 */
record Request(Kind kind, int first, int dpi, int seconds, String password, byte[] document) {
    enum Kind {
        READ,
        PICTURE,
        RECOGNISE,
        /** The picture of a scanned page of a PDF, made level. */
        STRAIGHTEN
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(kind.ordinal());
        out.writeInt(first);
        out.writeInt(dpi);
        out.writeInt(seconds);
        out.writeUTF(password);
        out.writeInt(document.length);
        out.write(document);
        out.flush();
    }

    /** The next one.
     *
     * @throws EOFException when there will be none */
    static Request read(DataInputStream in) throws IOException {
        Kind kind = Kind.values()[in.readInt()];
        int first = in.readInt();
        int dpi = in.readInt();
        int seconds = in.readInt();
        String password = in.readUTF();
        return new Request(kind, first, dpi, seconds, password, in.readNBytes(in.readInt()));
    }
}
