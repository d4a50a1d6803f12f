package org.catamnesis.ui.common.contact;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.ui.common.Words;

/** Attempts in words. */
public record AttemptWords(Words words) {

    /** {@code Call · no answer}. */
    public String what(ContactAttempt attempt) {
        String channel = words.now("contact.channel-" + attempt.channel().code());
        String way = attempt.incoming() ? words.now("contact.came-in", channel) : channel;
        return way + " · " + words.now("contact.outcome-" + attempt.outcome().code());
    }

    /** The same with its day, without the year when it is this one: {@code 09-12 Call · no answer}. */
    public String shortly(ContactAttempt attempt, LocalDate today) {
        return day(attempt.at().toLocalDate(), today) + "  " + what(attempt);
    }

    /** Who was spoken to, what was said, when to try again; empty for none of them. */
    public String more(ContactAttempt attempt) {
        String next = attempt.nextOn() == null
                ? null
                : words.now("contact.again", attempt.nextOn().toString());
        return Stream.of(words.privacy().text(attempt.person()), words.privacy().text(attempt.note()), next)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Month and day, with the year when it is another one. */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? day.toString().substring(5) : day.toString();
    }
}
