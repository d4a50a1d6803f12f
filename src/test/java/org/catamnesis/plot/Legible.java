package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Words that can be read: none on another, none cut off at the sides. */
final class Legible {
    private Legible() {}

    static void check(List<RecordingSurface.Text> texts, double width) {
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i).box();
            assertTrue(
                    one.x() >= -0.5 && one.right() <= width + 0.5, texts.get(i).text() + " is cut off");
            for (int j = 0; j < i; j++) {
                RecordingSurface.Text other = texts.get(j);
                assertFalse(one.overlaps(other.box()), texts.get(i).text() + " stands on " + other.text());
            }
        }
    }
}
