package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.TargetOverride;

/**
 * What the clinic did for one member besides what was measured and given, in codes and days without anybody's words; each
 * list in the order of its days.
 *
 * @param states how the clinic followed the member from which day on
 */
public record Care(
        List<Intervention> interventions,
        List<Alert> alerts,
        List<DrugSupply> supplies,
        List<TargetOverride> targets,
        List<Standing> states) {
    public static final Care NONE = new Care(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A contact, a task or an appointment.
     *
     * @param type {@code contact}, {@code task} or {@code appointment}
     * @param what what was decided or booked; null for a contact
     * @param channel of a contact, else null
     * @param role who acted: {@code clinic}, {@code patient} or {@code doctor}
     * @param expected the day by when something was expected, or null
     * @param checked the day on which it was seen to, or null
     */
    public record Intervention(
            LocalDate day,
            String type,
            String what,
            String channel,
            String role,
            LocalDate expected,
            LocalDate checked,
            String outcome) {
        private Intervention until(Observation by) {
            return by.sees(checked) ? this : new Intervention(day, type, what, channel, role, expected, null, OPEN);
        }
    }

    /** An alert as it stands; {@code answered} is null while nobody has answered it. */
    public record Alert(LocalDate day, String rule, String version, String severity, String state, LocalDate answered) {
        private Alert until(Observation by) {
            return by.sees(answered) ? this : new Alert(day, rule, version, severity, RAISED, null);
        }
    }

    /** How the clinic follows a member from a day on. */
    public record Standing(LocalDate day, FollowUpState state) {}

    private static final String OPEN = "open";
    private static final String RAISED = "raised";

    public Care {
        interventions = List.copyOf(interventions);
        alerts = List.copyOf(alerts);
        supplies = List.copyOf(supplies);
        targets = List.copyOf(targets);
        states = List.copyOf(states);
    }

    Care observed(Observation by) {
        return new Care(
                interventions.stream()
                        .filter(each -> by.sees(each.day()))
                        .map(each -> each.until(by))
                        .toList(),
                alerts.stream()
                        .filter(each -> by.sees(each.day()))
                        .map(each -> each.until(by))
                        .toList(),
                supplies.stream().filter(each -> by.sees(each.day())).toList(),
                targets.stream().filter(each -> by.sees(each.fromDay())).toList(),
                states.stream().filter(each -> by.sees(each.day())).toList());
    }

    /** How the clinic follows the member at the end. */
    public FollowUpState state() {
        return states.isEmpty() ? FollowUpState.ACTIVE : states.getLast().state();
    }
}
