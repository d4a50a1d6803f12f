package org.catamnesis.report.page;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** How words travel between the child process and us: big-endian, every count before what it counts. */
final class Wire {
    static final int DONE = 0;
    static final int REFUSED = 1;
    /** Before every answer: native code may have written something else to the same stream. */
    private static final long MARK = 0xC5_00_FF_A7_1E_80_D3_96L;

    private Wire() {}

    static void writeMark(DataOutputStream out) throws IOException {
        out.writeLong(MARK);
    }

    /** Skips to where an answer begins. */
    static void skipToMark(DataInputStream in) throws IOException {
        long seen = in.readLong();
        while (seen != MARK) {
            seen = seen << 8 | in.readUnsignedByte();
        }
    }

    static void writePages(DataOutputStream out, Pages pages) throws IOException {
        out.writeBoolean(pages.copyForbidden());
        out.writeBoolean(pages.picture());
        out.writeInt(pages.pages().size());
        for (Page page : pages.pages()) {
            out.writeInt(page.number());
            out.writeDouble(page.width());
            out.writeDouble(page.height());
            out.writeBoolean(page.drawn());
            out.writeInt(page.words().size());
            for (Word word : page.words()) {
                writeWord(out, word);
            }
        }
    }

    static Pages readPages(DataInputStream in) throws IOException {
        boolean copyForbidden = in.readBoolean();
        boolean picture = in.readBoolean();
        int count = in.readInt();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            double width = in.readDouble();
            double height = in.readDouble();
            boolean drawn = in.readBoolean();
            int words = in.readInt();
            List<Word> read = new ArrayList<>();
            for (int j = 0; j < words; j++) {
                read.add(readWord(in));
            }
            pages.add(new Page(number, width, height, read, drawn));
        }
        return new Pages(pages, copyForbidden, picture);
    }

    private static void writeWord(DataOutputStream out, Word word) throws IOException {
        String text = word.text();
        out.writeUTF(text.length() > 10_000 ? text.substring(0, 10_000) : text);
        out.writeFloat((float) word.box().x());
        out.writeFloat((float) word.box().y());
        out.writeFloat((float) word.box().width());
        out.writeFloat((float) word.box().height());
        out.writeFloat((float) word.size());
        out.writeBoolean(word.bold());
        out.writeFloat((float) word.angle());
        out.writeFloat((float) word.darkness());
        out.writeFloat((float) word.confidence());
    }

    private static Word readWord(DataInputStream in) throws IOException {
        String text = in.readUTF();
        Box box = new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat());
        return new Word(text, box, in.readFloat(), in.readBoolean(), in.readFloat(), in.readFloat(), in.readFloat());
    }
}
