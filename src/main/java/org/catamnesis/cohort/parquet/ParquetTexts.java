package org.catamnesis.cohort.parquet;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The different texts in a file that {@link ParquetFile} wrote, without the bytes of its numbers around them. */
public final class ParquetTexts {
    private static final int TAIL = 8;
    private static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(java.nio.ByteOrder.LITTLE_ENDIAN);

    private ParquetTexts() {}

    /** Gives the dictionary of each column of texts in each row group: the texts in UTF-8, each on lines of its own. */
    @SuppressWarnings("unchecked")
    public static void each(MemorySegment file, Consumer<MemorySegment> use) {
        Map<Integer, Object> footer = footer(file);
        for (Object group : (List<Object>) footer.getOrDefault(4, List.of())) {
            for (Object chunk : (List<Object>) ((Map<Integer, Object>) group).get(1)) {
                var meta = (Map<Integer, Object>) ((Map<Integer, Object>) chunk).get(3);
                boolean texts = meta.get(1).equals((long) ParquetType.TEXT.physical);
                if (texts && meta.containsKey(11)) use.accept(dictionary(file, (Long) meta.get(11)));
            }
        }
    }

    static Map<Integer, Object> footer(MemorySegment file) {
        long end = file.byteSize() - TAIL;
        return new ThriftReader(file, end - file.get(INT, end)).struct();
    }

    private static MemorySegment dictionary(MemorySegment file, long at) {
        ThriftReader reader = new ThriftReader(file, at);
        long size = (Long) reader.struct().get(3);
        MemorySegment page =
                MemorySegment.ofArray(file.asSlice(reader.at(), size).toArray(ValueLayout.JAVA_BYTE));
        long text = 0;
        while (text < size) {
            int length = page.get(INT, text);
            page.asSlice(text, Integer.BYTES).fill((byte) '\n');
            text += Integer.BYTES + length;
        }
        return page;
    }
}
