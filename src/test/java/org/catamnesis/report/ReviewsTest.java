package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.access.DoubleEntry;
import org.catamnesis.access.DoubleEntrySettings;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.lab.ResultStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ReviewsTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Reviews reviews;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        reviews = new Reviews(clinic.session(), ReviewRowTest.CATALOGUE);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void rowsOfAPictureWaitForASecondEntryWhereTheClinicAsksForIt() {
        assertEquals(RowState.READY, begun("image/jpeg").getFirst().state());
        new DoubleEntrySettings(clinic.session()).change(DoubleEntry.PICTURES);
        assertEquals(RowState.READY, begun("application/pdf").getFirst().state());
        ReviewRow alt = begun("image/jpeg").getFirst();
        assertEquals(RowState.SECOND_ENTRY, alt.state());
        assertEquals(RowState.SECOND_ENTRY, alt.look().state());
        assertEquals(RowState.READY, alt.typedAgain(" 68 ").state());
        assertEquals(RowState.READY, alt.typedAgain("68.0").state());
        assertEquals(RowState.SECOND_ENTRY, alt.typedAgain("6.8").state());
        assertEquals(
                List.of(false, true),
                List.of(alt.disagrees(), alt.typedAgain("<68").disagrees()));
        new DoubleEntrySettings(clinic.session()).change(DoubleEntry.OFF);
        assertEquals(RowState.READY, begun("image/jpeg").getFirst().state());
    }

    @Test
    void aLearntNameKeepsWhatElseSpeaksAgainstItsRow() {
        new LearntNameStore(clinic.session()).learn("测试检验所", "异常凝血酶原", "PIVKA-II");
        new LearntUnitStore(clinic.session()).learn("测试检验所", "PIVKA-II", "mAU", "mAU/mL");
        Candidate named =
                ReviewRowTest.candidate(1, "异常凝血酶原", "22.41", "mAU", "0-40", "", null, CandidateStatus.UNMAPPED, null);
        Candidate unsure = named.doubted(Reason.of("row.low-confidence-value"));
        List<ReviewRow> rows = reviews.begin(document("application/pdf"), reading(List.of(named, unsure)));
        assertEquals(
                List.of("PIVKA-II mAU/mL READY", "PIVKA-II mAU/mL DOUBTFUL"),
                rows.stream()
                        .map(row -> row.analyte() + ' ' + row.texts().unit() + ' ' + row.state())
                        .toList());
    }

    private List<ReviewRow> begun(String mediaType) {
        return reviews.begin(document(mediaType), reading(List.of(ReviewRowTest.alt())));
    }

    private int received;

    private ReportDocument document(String mediaType) {
        received++;
        return new DocumentStore(clinic.session(), new ResultStore(clinic.session()))
                .receive("a", mediaType, String.valueOf(received).getBytes(StandardCharsets.UTF_8));
    }

    private static ReportReading reading(List<Candidate> rows) {
        return new ReportReading(ReportHeader.NONE, "测试检验所", ReviewRowTest.TAKEN, null, null, List.of(), rows);
    }
}
