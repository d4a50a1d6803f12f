package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.Test;

class SearchModelTest {
    private static final Hit ONE = new Hit(1, "张伟", "S000001");
    private static final Hit TWO = new Hit(2, "张薇", "S000002");
    private final SearchModel model =
            new SearchModel(Tasks.sameThread(), text -> text.equals("zw") ? List.of(ONE, TWO) : List.of());

    @Test
    void theFirstHitIsChosenAndArrowsStopAtTheEnds() {
        model.text().set(" zw ");
        assertEquals(Optional.of(ONE), model.chosenHit());
        model.choose(5);
        assertEquals(Optional.of(TWO), model.chosenHit());
        model.choose(-3);
        assertEquals(Optional.of(ONE), model.chosenHit());
    }

    @Test
    void nobodyIsSaidOnlyWhenSomethingWasTyped() {
        model.text().set("xx");
        assertTrue(model.nothing().get());
        assertEquals(Optional.empty(), model.chosenHit());
        model.text().set("  ");
        assertTrue(!model.nothing().get());
    }
}
