package org.catamnesis.ui.common.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class PaperRoundTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final List<Image> paper = new ArrayList<>();
    private boolean jams;
    private TestClinic clinic;
    private Rooms rooms;
    private List<RoundLine> lines;
    private long one;
    private long other;

    private final PaperPrinter printer = new PaperPrinter() {
        @Override
        public boolean any() {
            return true;
        }

        @Override
        public Optional<Chosen> choose(Window window) {
            return Optional.of((pages, _) -> !jams && paper.addAll(pages));
        }
    };

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session(Role.NURSE)).rooms();
        one = add("测试甲");
        other = add("测试乙");
        lines = List.of(
                new RoundLine(one, "series:visit", "门诊", "逾期"),
                new RoundLine(other, "series:visit", "门诊", "逾期"),
                new RoundLine(one, "series:core-lab", "化验", "逾期"));
    }

    private long add(String name) {
        return rooms.patients()
                .add(Demographics.of(name, Sex.FEMALE, null), List.of())
                .id();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void printedLettersAreRecordedAsSentOncePerPatientAndTakenBackTogether() {
        Undoing undoing = new Undoing(desk, () -> {});
        SentLetters sent = new SentLetters(desk, rooms, undoing, () -> {});
        PaperRound round = new PaperRound(desk, rooms, sent, printer);
        jams = true;
        round.printLetters(null, HandoutKind.INVITATION, lines);
        assertEquals(0, sent.count(), "nothing was printed");
        jams = false;
        round.printLetters(null, HandoutKind.INVITATION, lines);
        round.printLetters(null, HandoutKind.INVITATION, lines.subList(0, 1));
        assertEquals(3, paper.size());
        assertEquals(2, sent.count());
        assertEquals(List.of(), history(one), "printed is not sent");
        desk.notifications().shown().getLast().action().run();
        sent.record();
        ContactAttempt kept = history(other).getFirst();
        LocalDate today = LocalDate.now(rooms.clock());
        assertEquals(
                ContactAttempt.out(
                                other, kept.at(), ContactChannel.LETTER, List.of("series:visit"), ContactOutcome.SENT)
                        .next(today.plusDays(7)),
                new ContactAttempt(
                        0,
                        other,
                        0,
                        kept.at(),
                        kept.channel(),
                        kept.incoming(),
                        kept.about(),
                        kept.outcome(),
                        kept.nextOn(),
                        kept.person(),
                        kept.note(),
                        null));
        assertEquals(
                List.of(List.of("series:visit", "series:core-lab")),
                history(one).stream().map(ContactAttempt::about).toList());
        undoing.last();
        assertEquals(List.of(), history(one));
        assertEquals(List.of(), history(other));
    }

    private List<ContactAttempt> history(long patient) {
        return rooms.contactAttempts().ofPatient(patient);
    }
}
