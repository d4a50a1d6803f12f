package org.catamnesis.ui.common.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ContactPaneTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private ReviewClinic clinic;
    private Rooms rooms;
    private Undoing undoing;
    private ContactPane pane;
    private long patient;
    private int left;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new ReviewClinic(folder);
        rooms = clinic.rooms();
        patient = clinic.zhang.id();
        undoing = new Undoing(desk, () -> {});
        pane = new ContactPane(desk, rooms, undoing, () -> {}, () -> left++);
        desk.theme().dress(new Scene(pane, 380, 700));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void threeKeysRecordACallThatNobodyAnswered() {
        phone("13800000001");
        pane.begin(new ContactWish(patient, List.of("series:core-lab"), "", List.of()));
        press(KeyCode.DIGIT2);
        assertEquals(today().plusDays(1).toString(), field("contactNext").getText());
        press(KeyCode.ENTER);
        ContactAttempt kept = only();
        assertEquals(
                List.of(ContactChannel.CALL, ContactOutcome.NO_ANSWER, today().plusDays(1), List.of("series:core-lab")),
                List.of(kept.channel(), kept.outcome(), kept.nextOn(), kept.about()));
        assertEquals(null, kept.person());
        assertEquals(1, left);
    }

    @Test
    void whoIsReachedIsKeptWithWhatWasSaidAndAllIsUndone() {
        around();
        pane.begin(ContactWish.of(patient));
        press(KeyCode.DIGIT1);
        ((TextArea) find("contactNote")).setText("Will come on Monday");
        press(KeyCode.ENTER);
        assertEquals(List.of("Spouse 测试王芳", "Will come on Monday"), List.of(only().person(), only().note()));
        undoing.last();
        assertEquals(List.of(), rooms.contactAttempts().ofPatient(patient));
    }

    @Test
    void whoWasCalledForOnePatientIsNotKeptForTheNext() {
        around();
        pane.begin(ContactWish.of(patient));
        patient = clinic.li.id();
        pane.begin(ContactWish.of(patient));
        press(KeyCode.DIGIT3);
        press(KeyCode.ENTER);
        assertEquals(null, only().person());
    }

    @Test
    void whoHasNoPhoneIsWrittenTo() {
        pane.begin(ContactWish.of(patient));
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("Nobody has a phone number")));
        assertTrue(((ToggleButton) find("channel-letter")).isSelected());
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        assertEquals(List.of(ContactChannel.LETTER, ContactOutcome.SENT), List.of(only().channel(), only().outcome()));
    }

    @Test
    void whoHasNoPhoneButSomebodyAroundIsCalledThere() {
        around();
        pane.begin(ContactWish.of(patient));
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("The patient has no phone number")));
        assertTrue(texts().contains("13900000002"));
        assertTrue(((ToggleButton) find("channel-call")).isSelected());
    }

    @Test
    void withoutAnOutcomeOrWithADayThatHasPassedNothingIsRecorded() {
        pane.begin(ContactWish.of(patient));
        press(KeyCode.ENTER);
        assertTrue(texts().contains("Choose what came of it (1 to 6)."));
        press(KeyCode.DIGIT1);
        field("contactNext").setText(today().minusDays(1).toString());
        press(KeyCode.ENTER);
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("Enter the day as")));
        assertEquals(List.of(), rooms.contactAttempts().ofPatient(patient));
    }

    @Test
    void theAttemptThatMakesSomebodyLostSaysSoAndTheNextOneFindsThem() {
        for (int ago = 2; ago > 0; ago--)
            rooms.contactAttempts()
                    .record(ContactAttempt.out(
                            patient,
                            today().minusDays(ago).atTime(9, 0),
                            ContactChannel.CALL,
                            List.of(),
                            ContactOutcome.NO_ANSWER));
        phone("13800000001");
        pane.begin(ContactWish.of(patient));
        press(KeyCode.DIGIT2);
        press(KeyCode.ENTER);
        assertTrue(said().contains("list of the lost"), said());
        pane.begin(ContactWish.of(patient));
        assertTrue(texts().contains("Lost"));
        press(KeyCode.DIGIT1);
        press(KeyCode.ENTER);
        assertTrue(said().contains("followed again"), said());
        assertEquals(
                FollowUpState.ACTIVE,
                rooms.followUpStates().ofPatient(patient).orElseThrow().state());
    }

    @Test
    void whatWasTriedBeforeIsListed() {
        phone("13800000001");
        pane.begin(ContactWish.of(patient));
        press(KeyCode.DIGIT2);
        press(KeyCode.ENTER);
        pane.begin(ContactWish.of(patient));
        assertTrue(texts().contains("Tried before (1)"));
        rooms.contactAttempts().takeBack(only());
        pane.begin(ContactWish.of(patient));
        assertTrue(texts().contains("Nobody has been in touch before."));
    }

    @Test
    void whatWasTypedIsKeptThroughTheLock() {
        pane.begin(ContactWish.of(patient));
        press(KeyCode.DIGIT3);
        ((TextArea) find("contactNote")).setText("half a sentence");
        var draft = pane.unsaved();
        pane.begin(ContactWish.of(patient));
        assertTrue(pane.unsaved().isEmpty());
        pane.resume(draft);
        assertEquals("half a sentence", ((TextArea) find("contactNote")).getText());
        assertTrue(((ToggleButton) find("outcome-reached")).isSelected());
    }

    @Test
    void hiddenNamesAndNumbersAreNotShown() {
        around();
        phone("13800000001");
        desk.privacy().toggle();
        pane.begin(ContactWish.of(patient));
        for (String secret : List.of("测试张伟", "测试王芳", "13800000001", "13900000002"))
            assertFalse(texts().stream().anyMatch(text -> text.contains(secret)), secret);
    }

    private void phone(String number) {
        rooms.directory()
                .correct(
                        rooms.patients().find(patient).orElseThrow(),
                        new Demographics("测试张伟", Sex.MALE, null, number, null, null));
    }

    private void around() {
        rooms.contacts().append(new PatientContact(0, patient, Relation.SPOUSE, "测试王芳", "13900000002", null), null);
    }

    private LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    private ContactAttempt only() {
        List<ContactAttempt> all = rooms.contactAttempts().ofPatient(patient);
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private String said() {
        return desk.notifications().shown().getLast().text().getValue();
    }

    private void press(KeyCode key) {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Node find(String id) {
        pane.applyCss();
        pane.layout();
        return pane.lookup("#" + id);
    }

    private TextField field(String id) {
        return (TextField) find(id);
    }

    private Set<String> texts() {
        pane.applyCss();
        pane.layout();
        Set<String> texts = new TreeSet<>();
        for (Node node : pane.lookupAll("*"))
            if (node instanceof Labeled labeled && labeled.getText() != null && visible(node))
                texts.add(labeled.getText());
        return texts;
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }
}
