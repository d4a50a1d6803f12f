package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.language.Messages;

/** What an approver has to see, in sentences. */
public record OutlookWords(Messages messages) {

    /** How many are alone once more is known than k counts; empty where no rows are told or k is not reached. */
    public Optional<String> known(Outlook outlook) {
        Alone known = outlook.known();
        if (known == null) return Optional.empty();
        int k = outlook.preview()
                .generalisation()
                .map(found -> found.after().smallest())
                .orElse(0);
        return Optional.of(messages.text("export.known", k, known.alone(), known.patients(), known.smallest()));
    }

    /** One for each earlier export from which somebody could learn of few; one for all when there is none. */
    public List<String> overlaps(Outlook outlook) {
        List<String> lines = new ArrayList<>();
        outlook.small().stream().map(this::small).distinct().forEach(lines::add);
        if (lines.isEmpty() && !outlook.overlaps().isEmpty())
            lines.add(messages.text("export.overlaps-apart", outlook.overlaps().size()));
        return lines;
    }

    /** A warning. */
    public String small(Overlap overlap) {
        String line = messages.text(
                "export.overlap",
                overlap.on().toString(),
                overlap.policy().id(),
                overlap.entered(),
                overlap.left(),
                overlap.both(),
                overlap.least());
        return overlap.sameIds() ? line + " " + messages.text("export.overlap-joined", overlap.together()) : line;
    }
}
