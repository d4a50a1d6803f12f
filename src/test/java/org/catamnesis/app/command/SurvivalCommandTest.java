package org.catamnesis.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SurvivalCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsACurveForEachGroupWithTextCodesQuotedNamesAndMissingValues() throws Exception {
        Path file = file("\uFEFF\"days since, day 0\",\"end = why\",arm\n"
                + "1,died,b\n2,\"lost, moved\",b\n4,died,b\n,died,b\n3,NA,b\n5,died,10\n5,lost,9\n");
        int status =
                run(file, "--time", "days since, day 0", "--event", "end = why=died", "--by", "arm", "--format", "csv");
        assertEquals(0, status);
        assertEquals("""
                group,time,n_risk,n_event,n_censor,survival,std_err,lower,upper
                9,5,1,0,1,1,0,,
                10,5,1,1,0,0,,,
                b,1,3,1,0,0.6666666666666667,0.27216552697590873,0.05407342678651664,0.945206387272047
                b,2,2,0,1,0.6666666666666667,0.27216552697590873,0.05407342678651664,0.945206387272047
                b,4,1,1,0,0,,,
                """, out.toString());
        assertEquals("Rows left out: 2 (1 without a time; 1 without an event).\n", err.toString());
    }

    @Test
    void theTestIsOneLine() throws Exception {
        Path file = file("t,s,g,e\n1,1.0,a,0\n2,0,a,0\n3,1,b,0\n4,1,b,4\n");
        assertEquals(
                0, run(file, "--time", "t", "--event", "s=1", "--by", "g", "--entry", "e", "--test", "--format=csv"));
        assertEquals("chisq,df,p\n0.5000000000000001,1,0.47950012218695337\n", out.toString());
    }

    @Test
    void saysThatNobodyHadAnEvent() throws Exception {
        assertEquals(0, run(file("t,s\n1,0\n2,0\n"), "--time", "t", "--event", "s=1"));
        assertEquals("No row has s=1: everybody is censored. The column holds: 0.\n", err.toString());
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        // Several values and none of them: more likely a slip than good luck.
        assertEquals(1, run(file("t,s\n1,0\n2,1\n"), "--time", "t", "--event", "s=dead"));
        assertEquals("No row has s=dead: everybody is censored. The column holds: 0, 1.\n", err.toString());
        assertEquals("""
                group       time     n_risk    n_event   n_censor   survival    std_err      lower      upper
                all            1          2          0          1          1          0
                all            2          1          0          1          1          0
                """, out.toString());
    }

    @Test
    void readsWhatOtherProgramsWrite() throws Exception {
        String curve = "group,time,n_risk,n_event,n_censor,survival,std_err,lower,upper\n"
                + "all,0,2,1,0,0.5,0.3535533905932738,0.005983087639145736,0.9104100848367374\nall,1.5,1,1,0,0,,,\n";
        for (String text : List.of(
                "\"t\";\"s\"\r\n0;\"TRUE\"\r\n\"1,5\";\"TRUE\"\r\n",
                "t\ts\n0.0\ttrue\n1.5\ttrue\n\n",
                "\"t\",\"s\"\n\"1\",0,TRUE\n\"2\",1.5,TRUE\n",
                "\"t\" \"s\"\n\"1\" 0 TRUE\n\"2\" 1.5 TRUE\n",
                "sep=|\nt|s\n0|T\n1,5|1\n",
                "t|s\r0|T\r1.5|1\r",
                "s,t,s\nTRUE,0,\nTRUE,1.50,x,y\n.,3\nNA,4\nTRUE,\nTRUE,-\n")) {
            out.getBuffer().setLength(0);
            run(file(text), "--time", "t", "--event", "s=TRUE", "--format", "csv");
            assertEquals(curve, out.toString());
        }
        Path chinese =
                Files.write(folder.resolve("gbk.csv"), "天数,结局\n0,死亡\n1.5,死亡\n".getBytes(Charset.forName("GB18030")));
        out.getBuffer().setLength(0);
        run(chinese, "--time", "天数", "--event", "结局=死亡", "--format", "csv");
        assertEquals(curve, out.toString());
    }

    @Test
    void readsEveryWayOfWritingLetters() throws Exception {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252")) {
            String group = charset.equals("windows-1252") ? "café" : "男";
            Path file = Files.write(
                    folder.resolve("letters.csv"), ("t,s,g\n1,1," + group + "\n").getBytes(Charset.forName(charset)));
            out.getBuffer().setLength(0);
            run(file, "--time", "t", "--event", "s=1", "--by", "g", "--format", "csv");
            assertEquals(
                    group + ",1,1,1,0,0,,,", out.toString().lines().toList().get(1));
        }
    }

    @Test
    void saysHowManyRowsAreLeftOutAndWhyAndEndsWithOneWhereTheyCannotBe() throws Exception {
        String rows = "t,s,g,e\n1,1,a,0\n2,0,b,0\n,1,a,0\n3,,a,0\n3,1,,0\n3,1,a,NA\n2,1,a,2\n";
        List<String> options = List.of("--time", "t", "--event", "s=1", "--by", "g", "--entry", "e", "--format=csv");
        assertEquals(0, run(file(rows), options.toArray(String[]::new)));
        assertEquals(
                "Rows left out: 5 (1 without a time; 1 without an event; 1 without a group; 1 without an entry;"
                        + " 1 whose observation ends as it begins).\n",
                err.toString());
        String curve = out.toString();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertEquals(1, run(file(rows + "-1,0,a,-2\n3,1,b,4\n3,1,b,4\n"), options.toArray(String[]::new)));
        assertEquals(curve, out.toString());
        assertEquals(
                "Rows left out: 8 (1 without a time; 1 without an event; 1 without a group; 1 without an entry;"
                        + " 1 with a negative time; 1 whose observation ends as it begins;"
                        + " 2 whose observation ends before it begins).\n",
                err.toString());
    }

    @Test
    void timesThatDifferByRoundingAreOneTimeInAllGroups() throws Exception {
        Path file = file("t,s,g,e\n0.30000000000000004,1,a,0\n0.3,1,b,0\n0.30000000000000004,1,b,0.3\n");
        run(file, "--time", "t", "--event", "s=1", "--by", "g", "--entry", "e", "--format", "csv");
        assertEquals(
                List.of("a,0.3,1,1,0,0,,,", "b,0.3,1,1,0,0,,,"),
                out.toString().lines().skip(1).toList());
        assertEquals("Rows left out: 1 (1 whose observation ends as it begins).\n", err.toString());
    }

    @Test
    void theSummaryTellsMediansAndFollowUp() throws Exception {
        Path file = file("t,s,g\n1,1,a\n2,1,a\n3,0,a\n4,1,a\n5,2,b\n6,0,b\n");
        run(file, "--time", "t", "--event", "s=1", "--by", "g", "--summary", "--format", "csv");
        assertEquals("""
                group,records,events,competing,median,lower,upper,follow_up,follow_up_lower,follow_up_upper
                a,4,3,,3,1,,3,3,
                b,2,0,,,,,5.5,5,
                """, out.toString());
        out.getBuffer().setLength(0);
        run(file, "--time", "t", "--event", "s=1", "--competing", "s=2", "--by", "g", "--summary", "--format", "csv");
        assertEquals(
                List.of(
                        "group,records,events,competing,median,lower,upper,follow_up,follow_up_lower,follow_up_upper",
                        "a,4,3,0,3,1,,3,3,",
                        "b,2,0,1,,,,6,,"),
                out.toString().lines().toList());
    }

    @Test
    void theTestTellsWhatWasExpectedAndWhichTestItIs() throws Exception {
        Path file = file("t,s,g\n1,1,a\n2,2,a\n3,1,b\n4,0,b\n");
        List<String> options = List.of("--time", "t", "--event", "s=1", "--competing", "s=2", "--by", "g", "--test");
        assertEquals(0, run(file, options.toArray(String[]::new)));
        assertEquals("""
                group    records   observed   expected chisq_expected chisq_variance
                a              2          1     0.5000         0.5000              1
                b              2          1      1.500         0.1667              1

                test                          chisq         df          p
                log-rank, cause-specific          1          1     0.3173
                """, out.toString());
        assertEquals(
                "The test compares cause-specific hazards: whoever had s=2 counts as censored from then on."
                        + " It does not compare the cumulative incidences, as Gray’s test does.\n",
                err.toString());
    }

    @Test
    void jsonHoldsEverythingAtOnce() throws Exception {
        Path file = file("t,s,g\n1,1,a\n2,1,a\n3,1,b\n,0,b\n");
        run(file, "--time", "t", "--event", "s=1", "--by", "g", "--test", "--format", "json");
        JsonNode all = new ObjectMapper().readTree(out.toString());
        assertEquals("{\"no_time\":1}", all.get("left_out").toString());
        assertEquals(
                "{\"group\":\"a\",\"records\":2,\"events\":2,\"competing\":null,\"median\":1.5,\"lower\":1,\"upper\":null,"
                        + "\"follow_up\":null,\"follow_up_lower\":null,\"follow_up_upper\":null}",
                all.get("groups").get(0).toString());
        assertEquals(
                "{\"group\":\"b\",\"time\":3,\"n_risk\":1,\"n_event\":1,\"n_censor\":0,\"survival\":0,"
                        + "\"std_err\":null,\"lower\":null,\"upper\":null}",
                all.get("curve").get(2).toString());
        assertEquals("log-rank", all.get("test").get("name").textValue());
        assertEquals(2, all.get("test").get("groups").size());
    }

    @Test
    void tellsTheIncidenceWhereAnotherEventCanComeFirst() throws Exception {
        Path file = file("t,s\n1,A\n2,B\n3,-\n4,A\n5,-\n");
        run(file, "--time", "t", "--event", "s=A", "--competing", "s=B", "--format", "csv");
        assertEquals(
                "group,time,n_risk,n_event,n_competing,n_censor,incidence,std_err,lower,upper",
                out.toString().lines().findFirst().orElseThrow());
        assertEquals(
                List.of("all,1,5,1,0,0,0.2", "all,4,2,1,0,0,0.5"),
                out.toString()
                        .lines()
                        .filter(line -> line.contains(",1,0,0,0."))
                        .map(line -> String.join(",", List.of(line.split(",")).subList(0, 7)))
                        .toList());
    }

    @Test
    void refusesWhatItCannotUse() throws Exception {
        Path file = file("t,s\n1,0\nsoon,1\n");
        assertProblem(Problem.NUMBER_EXPECTED, file, "--time", "t", "--event", "s=1");
        assertProblem(Problem.COLUMN_MISSING, file, "--time", "T", "--event", "s=1");
        assertProblem(Problem.COLUMN_MISSING, file, "--time", "t", "--event", "status=1");
        assertProblem(Problem.EVENT_NOT_NAMED, file, "--time", "t", "--event", "s");
        assertProblem(Problem.GROUPS_NOT_NAMED, file, "--time", "t", "--event", "s=1", "--test");
        assertProblem(Problem.FILE_MISSING, folder.resolve("none.csv"), "--time", "t", "--event", "s=1");
        assertProblem(Problem.NO_ROWS, file("t,s\n"), "--time", "t", "--event", "s=1");
        assertProblem(Problem.NO_ROWS, file(""), "--time", "t", "--event", "s=1");
        assertProblem(Problem.TABLE_UNREADABLE, file("t,s\n\"1\"x,0\n"), "--time", "t", "--event", "s=1");
        assertProblem(Problem.NO_ROWS, file("t,s\n-1,0\n"), "--time", "t", "--event", "s=1");
        assertProblem(Problem.EVENT_NOT_NAMED, file("t,s\n1,0\n"), "--time", "t", "--event", "s=");
        assertProblem(
                Problem.ONE_GROUP,
                file("t,s,g\n1,1,a\n2,0,a\n"),
                "--time",
                "t",
                "--event",
                "s=1",
                "--by",
                "g",
                "--test");
        assertProblem(Problem.FILE_MISSING, folder, "--time", "t", "--event", "s=1");
        assertEquals(2, run(file, "--time", "t"));
    }

    private void assertProblem(Problem expected, Path file, String... arguments) {
        CommandLine line = line();
        line.parseArgs(arguments(file, arguments));
        SurvivalCommand command = line.getCommand();
        ProblemException refused = assertThrows(ProblemException.class, command::call);
        assertEquals(expected, refused.problem());
    }

    private int run(Path file, String... arguments) {
        return line().execute(arguments(file, arguments));
    }

    private CommandLine line() {
        return new CommandLine(new SurvivalCommand(new Messages(Language.ENGLISH)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
    }

    private static String[] arguments(Path file, String... more) {
        String[] all = new String[more.length + 1];
        all[0] = file.toString();
        System.arraycopy(more, 0, all, 1, more.length);
        return all;
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("people.csv"), text);
    }
}
