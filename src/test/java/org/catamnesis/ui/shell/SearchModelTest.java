package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
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

    @Test
    void aCodeThatIsScannedWithItsEnterOpensWhomItIsAndNotWhomItsFirstLettersFound() {
        List<Hit> opened = new ArrayList<>();
        AtomicReference<SearchModel> scanned = new AtomicReference<>();
        scanned.set(new SearchModel(Tasks.sameThread(), text -> {
            if (text.length() <= 3) return List.of(ONE);
            // The Enter of a scanner comes while its code is being looked up.
            scanned.get().open(opened::add);
            assertEquals(List.of(), opened);
            return List.of(TWO);
        }));
        scanned.get().text().set("CAT");
        assertEquals(Optional.of(ONE), scanned.get().chosenHit());
        scanned.get().text().set("CAT123");
        assertEquals(List.of(TWO), opened);
        scanned.get().open(opened::add);
        assertEquals(List.of(TWO, TWO), opened);
    }

    @Test
    void aCodeThatWasTakenBackOpensNobodyAndSaysWhy() {
        List<Hit> opened = new ArrayList<>();
        SearchModel refusing = new SearchModel(Tasks.sameThread(), text -> {
            if (text.length() > 1) throw new ProblemException(Problem.CODE_REVOKED);
            return List.of(ONE);
        });
        refusing.text().set("C");
        refusing.text().set("CA");
        refusing.open(opened::add);
        assertEquals(List.of(), opened);
        assertEquals(Problem.CODE_REVOKED, refusing.problem().get().problem());
        assertTrue(!refusing.nothing().get());
        refusing.text().set("");
        assertNull(refusing.problem().get());
    }
}
