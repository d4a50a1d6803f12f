package org.catamnesis.report.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    private static final Photo PHOTO = new Photo(3, 2, new int[] {1, 2, 3, 4, 5, 6});

    private static byte[] jpeg(ByteOrder order, int value) {
        ByteBuffer file = ByteBuffer.allocate(64);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 34);
        file.put(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        file.order(order).put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        file.putShort((short) 42).putInt(8).putShort((short) 1);
        file.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) value);
        return file.array();
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "6", "8"})
    void theTurnOfTheCameraIsReadInBothByteOrders(int turn) {
        assertEquals(turn, Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, turn)));
        assertEquals(turn, Orientation.of(jpeg(ByteOrder.LITTLE_ENDIAN, turn)));
    }

    @Test
    void aHeadThatSaysNothingOrNonsenseIsUpright() {
        assertEquals(1, Orientation.of(jpeg(ByteOrder.BIG_ENDIAN, 77)));
        assertEquals(1, Orientation.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 9}));
        assertEquals(1, Orientation.of(new byte[0]));
    }

    @Test
    void aPictureIsTurnedAsTheStandardDrawsIt() {
        assertArrayEquals(
                new int[] {4, 1, 5, 2, 6, 3}, Orientation.upright(PHOTO, 6).rgb());
        assertArrayEquals(
                new int[] {6, 5, 4, 3, 2, 1}, Orientation.upright(PHOTO, 3).rgb());
        assertArrayEquals(
                new int[] {3, 6, 2, 5, 1, 4}, Orientation.upright(PHOTO, 8).rgb());
        assertArrayEquals(
                new int[] {3, 2, 1, 6, 5, 4}, Orientation.upright(PHOTO, 2).rgb());
        assertArrayEquals(
                new int[] {4, 5, 6, 1, 2, 3}, Orientation.upright(PHOTO, 4).rgb());
        assertArrayEquals(
                new int[] {1, 4, 2, 5, 3, 6}, Orientation.upright(PHOTO, 5).rgb());
        assertArrayEquals(
                new int[] {6, 3, 5, 2, 4, 1}, Orientation.upright(PHOTO, 7).rgb());
    }
}
