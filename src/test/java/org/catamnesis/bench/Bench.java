package org.catamnesis.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The figures of the design, each against a yardstick in the same run; {@code catamnesis bench} of a checkout. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
    private enum Format {
        TABLE,
        CSV
    }

    private static final Map<String, Supplier<List<Figure>>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("search", SearchBench::run);
        ALL.put("frame", FrameBench::run);
        ALL.put("flowsheet", FlowsheetBench::run);
        ALL.put("cohort", CohortBench::run);
        ALL.put("export", ExportBench::run);
        ALL.put("open", OpenBench::run);
        ALL.put("due", DueBench::run);
        ALL.put("load", LoadBench::run);
        ALL.put("verify", VerifyBench::run);
        ALL.put("read", ReadBench::run);
    }

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "one of them; all when left out")
    private String name;

    @Option(names = "--format", description = "table or csv")
    private Format format = Format.TABLE;

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Bench());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() {
        if (name != null && !ALL.containsKey(name)) {
            System.err.println("There is no benchmark called that; there are: " + String.join(", ", ALL.keySet()));
            return 2;
        }
        if (format == Format.CSV) System.out.println(Figure.HEADER);
        boolean allHold = true;
        for (Map.Entry<String, Supplier<List<Figure>>> bench : ALL.entrySet()) {
            if (name != null && !name.equals(bench.getKey())) continue;
            for (Figure figure : bench.getValue().get()) {
                System.out.println(format == Format.CSV ? figure.csv() : figure.row());
                allHold &= figure.holds();
            }
        }
        return allHold ? 0 : 1;
    }
}
