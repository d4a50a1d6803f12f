package org.catamnesis.ui.common.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.contact.RecordedContact;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;

/** Letters that were printed or saved, until somebody writes down that they were sent: as attempts to get in touch. */
public final class SentLetters {
    private final Desk desk;
    private final Rooms rooms;
    private final Undoing undoing;
    private final Runnable after;
    private final Map<Long, List<String>> ready = new LinkedHashMap<>();
    private boolean busy;

    /** @param after what to do once they were recorded */
    public SentLetters(Desk desk, Rooms rooms, Undoing undoing, Runnable after) {
        this.desk = desk;
        this.rooms = rooms;
        this.undoing = undoing;
        this.after = after;
    }

    /** How many were made and not recorded yet. */
    int count() {
        return ready.size();
    }

    /**
     * Offers to record letters that were just made; does nothing for who may not.
     *
     * @param about for each patient the lines of the worklist that the letter is about, by name
     */
    public void offer(Map<Long, List<String>> about) {
        if (about.isEmpty() || !rooms.session().may(Operation.RECORD_VISITS)) return;
        about.forEach((patient, lines) -> ready.merge(patient, lines, SentLetters::both));
        desk.notifications().news("letter.record-sent", this::record, "letter.ready", count());
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Records all that were made, in one change that can be taken back. */
    public void record() {
        if (busy || ready.isEmpty()) return;
        busy = true;
        List<ContactAttempt> sent = attempts();
        desk.tasks()
                .run(() -> rooms.contactAttempts().recordAll(sent))
                .onSuccess(this::recorded)
                .onProblem(desk.notifications()::problem)
                .atEnd(() -> busy = false)
                .start();
    }

    private List<ContactAttempt> attempts() {
        LocalDateTime now = LocalDateTime.now(rooms.clock()).truncatedTo(ChronoUnit.SECONDS);
        LocalDate again = ContactOutcome.SENT.usualNext(now.toLocalDate()).orElseThrow();
        List<ContactAttempt> sent = new ArrayList<>();
        ready.forEach((patient, about) ->
                sent.add(ContactAttempt.out(patient, now, ContactChannel.LETTER, about, ContactOutcome.SENT)
                        .next(again)));
        return sent;
    }

    private void recorded(List<RecordedContact> written) {
        busy = false;
        ready.clear();
        List<ContactAttempt> attempts =
                written.stream().map(RecordedContact::attempt).toList();
        long lost = written.stream()
                .flatMap(one -> one.becomes().stream())
                .filter(standing -> standing.state() == FollowUpState.LOST)
                .count();
        undoing.did(
                () -> {
                    rooms.contactAttempts().takeBackAll(attempts);
                    return attempts;
                },
                lost == 0 ? "letter.sent" : "letter.sent-lost",
                attempts.size(),
                lost);
        after.run();
    }
}
