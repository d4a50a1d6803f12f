package org.catamnesis.ui.inbox;

import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Words;

/** What the review says around its table, in the language that is spoken now. */
final class ReviewTexts {
    private final Words words;
    private final ReviewModel model;

    ReviewTexts(Words words, ReviewModel model) {
        this.words = words;
        this.model = model;
    }

    /** A patient in one line, with what tells two of one name apart. */
    static String patientLine(Words words, Patient patient) {
        return Stream.of(
                        words.privacy().name(patient),
                        words.privacy().text(patient.mrn()),
                        words.privacy()
                                .text(Objects.toString(patient.demographics().birthDate(), "")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }

    StringBinding patientName() {
        return text(() -> {
            Patient patient = model.whose().choice().get().patient();
            return patient == null
                    ? words.now("review.nobody")
                    : words.privacy().name(patient);
        });
    }

    StringBinding patientDetail() {
        return text(() -> {
            Patient patient = model.whose().choice().get().patient();
            return patient == null
                    ? ""
                    : Stream.of(
                                    sex(patient.demographics().sex()),
                                    words.privacy()
                                            .text(Objects.toString(
                                                    patient.demographics().birthDate(), "")),
                                    words.privacy().text(patient.mrn()))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("  "));
        });
    }

    private String sex(Sex sex) {
        return switch (sex) {
            case MALE -> words.now("review.male");
            case FEMALE -> words.now("review.female");
            case OTHER, UNKNOWN -> "";
        };
    }

    StringBinding standing() {
        return text(() -> switch (model.whose().choice().get().standing()) {
            case SURE -> words.now("review.patient-sure");
            case TO_CONFIRM -> words.now("review.patient-to-confirm");
            case NOBODY, CONTRADICTED -> "";
        });
    }

    /** That the clinic does not know whom the report names; empty otherwise. */
    StringBinding warning() {
        return text(() -> {
            boolean nobody = model.whose().choice().get().standing() == PatientChoice.Standing.NOBODY;
            String named = named(printed());
            return nobody && !named.isEmpty()
                    ? words.now("review.nobody-known", words.privacy().text(named))
                    : "";
        });
    }

    /** Whom the report names, as printed. */
    StringBinding header() {
        return text(() -> {
            String named = named(printed());
            return named.isEmpty()
                    ? ""
                    : words.now("review.on-the-report", words.privacy().text(named));
        });
    }

    private ReportHeader printed() {
        ReviewStart start = model.start().get();
        return start == null ? ReportHeader.NONE : start.reading().header();
    }

    private static String named(ReportHeader header) {
        return Stream.of(header.name(), header.sex(), header.age(), header.mrn())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    StringBinding refusal() {
        return text(() -> model.start().get() == null
                ? ""
                : model.start()
                        .get()
                        .document()
                        .refusal()
                        .map(words.messages().get()::problem)
                        .orElse(""));
    }

    /** Why the row under the cursor wants a look. */
    StringBinding explanation() {
        return text(() -> {
            ReviewRow row = model.sheet().current();
            if (row == null) {
                return words.now(model.start().get() == null ? "review.loading" : "review.no-rows");
            }
            return switch (row.state()) {
                case DOUBTFUL -> doubt(row);
                case UNMAPPED -> words.now("review.why-unmapped");
                case SECOND_ENTRY -> words.now(row.disagrees() ? "review.why-disagrees" : "review.why-second-entry");
                case INCOMPLETE -> words.now("review.why-incomplete");
                case ON_FILE -> words.now("review.why-on-file");
                case REJECTED -> words.now("review.why-rejected");
                case READY -> "";
            };
        });
    }

    /** What to press at the row under the cursor. */
    StringBinding keys() {
        return text(() -> {
            ReviewRow row = model.sheet().current();
            return row == null
                    ? ""
                    : words.now(
                            switch (row.state()) {
                                case DOUBTFUL -> "review.keys-doubt";
                                case UNMAPPED -> "review.keys-unmapped";
                                case SECOND_ENTRY, INCOMPLETE -> "review.keys-incomplete";
                                case REJECTED -> "review.keys-rejected";
                                case ON_FILE, READY -> "review.keys-ready";
                            });
        });
    }

    private String doubt(ReviewRow row) {
        String reason = row.doubt().text(words.messages().get());
        double sure =
                CellDoubt.of(row).map(field -> CellDoubt.certainty(row, field)).orElse(1.0);
        return sure < 1 ? reason + "  " + words.now("review.certainty", (int) (sure * 100)) : reason;
    }

    StringBinding totals() {
        return text(() -> Stream.of(
                        words.now("review.total-ready", model.sheet().count(RowState.READY)),
                        part("review.total-open", model.sheet().open()),
                        part("review.total-on-file", model.sheet().count(RowState.ON_FILE)),
                        part("review.total-rejected", model.sheet().count(RowState.REJECTED)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private String part(String key, long count) {
        return count == 0 ? "" : words.now(key, count);
    }

    StringBinding accept() {
        return text(() -> model.sheet().count(RowState.READY) == 0
                ? words.now("review.accept-none")
                : words.now("review.accept", model.sheet().count(RowState.READY)));
    }

    /** The key that accepts now: Enter goes to the next doubt while there is one. */
    StringBinding acceptKey() {
        return text(() -> words.now(model.sheet().open() == 0 ? "review.key-enter-hint" : "review.key-accept-hint"));
    }

    private StringBinding text(Supplier<String> now) {
        Observable[] sources = {
            words.messages(),
            model.start(),
            model.whose().choice(),
            model.sheet().totals(),
            model.sheet().cursor(),
            model.sheet().rows()
        };
        return Bindings.createStringBinding(now::get, sources);
    }
}
