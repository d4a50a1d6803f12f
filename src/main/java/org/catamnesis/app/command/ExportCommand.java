package org.catamnesis.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.EarlierPolicies;
import org.catamnesis.cohort.export.ExportAsk;
import org.catamnesis.cohort.export.ExportDecisionStore;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportProgress;
import org.catamnesis.cohort.export.ExportRecipe;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.export.ExportRequestStore;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.export.Outlook;
import org.catamnesis.cohort.export.OutlookWords;
import org.catamnesis.cohort.export.Waiver;
import org.catamnesis.cohort.export.Writing;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.omop.VocabularyReader;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Asks for the research package of a cohort, decides on what was asked for, and writes it. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "writes the research package of a cohort, or asks for it where another person has to approve")
final class ExportCommand implements Callable<Integer> {
    private final Messages messages;
    private final Clock clock;

    private LoadedConcepts concepts = LoadedConcepts.NONE;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ClinicOptions clinic;

    @Option(names = "--cohort", paramLabel = "C.json", description = "the definition of the cohort")
    private Path cohort;

    @Option(names = "--policy", paramLabel = "P.json", description = "the privacy policy (default: the built-in P2)")
    private Path policy;

    @Option(
            names = "--recipe",
            paramLabel = "R.json",
            description =
                    "definition, policy, formats and seed of an exported folder, instead of --cohort and --policy")
    private Path recipe;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder to make")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "csv,parquet,omop,redcap",
            description = "in which formats (default: csv,parquet)")
    private Set<ExportFormat> formats;

    @Option(names = "--bom", description = "CSV files begin with a byte order mark, for spreadsheets")
    private boolean byteOrderMark;

    @Option(names = "--sign", description = "signs the manifest with the clinic's key")
    private boolean sign;

    @Option(
            names = "--signing-key",
            description = "shows the clinic's public key and its fingerprint, and writes nothing")
    private boolean signingKey;

    @Option(
            names = "--vocabulary",
            paramLabel = "CONCEPT.csv",
            description = "for OMOP: the OHDSI vocabularies as Athena hands them out, with the files beside it")
    private Path vocabulary;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "what the data are for")
    private String purpose;

    @Option(names = "--recipient", paramLabel = "TEXT", description = "who gets them")
    private String recipient;

    @Option(names = "--ethics", paramLabel = "NUMBER", description = "the number of the ethics board's approval")
    private String ethics;

    @Option(names = "--until", paramLabel = "DATE", description = "the last day on which it may be approved and used")
    private LocalDate until;

    @Option(names = "--requests", description = "lists what was asked for, and writes nothing")
    private boolean requests;

    @Option(
            names = "--review",
            paramLabel = "N",
            description = "says what request N gives away beside what k counts and beside earlier exports")
    private Integer review;

    @Option(names = "--approve", paramLabel = "N", description = "approves request N and writes it to --out")
    private Integer approve;

    @Option(names = "--refuse", paramLabel = "N", description = "refuses request N, with a --reason")
    private Integer refuse;

    @Option(names = "--reason", paramLabel = "TEXT", description = "why it is approved or refused")
    private String reason;

    @Option(names = "--waiver", paramLabel = "TEXT", description = "why what the scan found may leave; needs --hits")
    private String waiver;

    @Option(names = "--hits", paramLabel = "N", description = "how much the scan found when the waiver was signed")
    private Integer hits;

    private ExportProgress progress;

    ExportCommand(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        boolean asks = !requests && !signingKey && review == null && approve == null && refuse == null;
        Optional<ExportAsk> ask = asks ? Optional.of(ask()) : Optional.empty();
        if (approve != null && out == null) throw wrong("--approve needs --out");
        if ((waiver == null) != (hits == null)) throw wrong("--waiver needs --hits, and --hits needs --waiver");
        try (var interruption = new Interruption(messages, spec.commandLine().getErr())) {
            progress = interruption.progress();
            return interruption.heeding(() -> work(ask));
        }
    }

    private int work(Optional<ExportAsk> ask) {
        try (Workstation workstation = clinic.open(new ClinicDoor(clock, Workstation.noScreen()))) {
            Session session = workstation.rooms().session();
            if (signingKey) return key(session);
            if (requests) return list(session);
            if (review != null) return review(session);
            if (approve != null) return approve(session);
            if (refuse != null) return refuse(session);
            return export(session, ask.orElseThrow());
        }
    }

    private ParameterException wrong(String text) {
        return new ParameterException(spec.commandLine(), text);
    }

    private ExportAsk ask() {
        if ((cohort == null) == (recipe == null)) throw wrong("Either --cohort or --recipe is needed");
        if (recipe != null && (policy != null || formats != null))
            throw wrong("A recipe names its policy and its formats");
        var grounds = new Grounds(purpose, ethics, recipient, until);
        if (recipe != null) {
            ExportRecipe read = ExportRecipe.read(recipe);
            byteOrderMark = read.byteOrderMark();
            concepts = concepts(read.formats());
            read.require(concepts);
            return new ExportAsk(read.definition(), read.policy(), read.formats(), grounds, read.seed());
        }
        Policy chosen = policy == null ? Policy.P2 : PolicyFile.read(policy);
        Set<ExportFormat> told = formats == null ? ExportFormat.USUAL : EnumSet.copyOf(formats);
        concepts = concepts(told);
        return new ExportAsk(
                CohortFile.read(cohort),
                chosen,
                chosen.tellsRows() ? told : EnumSet.noneOf(ExportFormat.class),
                grounds);
    }

    private int export(Session session, ExportAsk ask) {
        CohortExport export = new CohortExport(session);
        if (export.mayRun() && new ExportDecisionStore(session).alone()) {
            if (out == null) throw wrong("--out is needed");
            ExportRequest request =
                    ExportRequest.of(ask, out, byteOrderMark).signed(sign).with(concepts);
            return written(export.run(request, signed(), reason, progress));
        }
        AskedExport asked = new ExportRequestStore(session).ask(ask);
        spec.commandLine().getOut().println(messages.text("export.asked", asked.number()));
        return Commands.DONE;
    }

    private int approve(Session session) {
        AskedExport asked = new ExportRequestStore(session).numbered(approve);
        concepts = concepts(asked.ask().formats());
        var writing = new Writing(out, byteOrderMark, reason, signed(), sign, concepts);
        CohortExport export = new CohortExport(session);
        if (asked.state(LocalDate.now(clock)) == AskedExport.State.APPROVED)
            return written(export.write(asked, writing, progress));
        return export.approve(asked, writing, progress).map(this::written).orElseGet(() -> {
            spec.commandLine().getOut().println(messages.text("export.approved-only", asked.number()));
            return Commands.DONE;
        });
    }

    private LoadedConcepts concepts(Set<ExportFormat> told) {
        if (vocabulary == null) return LoadedConcepts.NONE;
        if (!told.contains(ExportFormat.OMOP)) throw wrong("--vocabulary is for OMOP");
        return VocabularyReader.read(vocabulary, AnalyteCatalogue.standard());
    }

    private Waiver signed() {
        return waiver == null ? null : new Waiver(waiver, hits);
    }

    private int refuse(Session session) {
        AskedExport asked = new ExportRequestStore(session).numbered(refuse);
        new ExportDecisionStore(session).refuse(asked, reason);
        spec.commandLine().getOut().println(messages.text("export.refused", asked.number()));
        return Commands.DONE;
    }

    private int key(Session session) {
        VerifyingKey key = new CohortExport(session).verifyingKey();
        PrintWriter print = spec.commandLine().getOut();
        print.println(messages.text("export.key", key.fingerprint()));
        print.print(key.pem());
        print.flush();
        return Commands.DONE;
    }

    /** One a line: the newest first. */
    private int list(Session session) {
        PrintWriter print = spec.commandLine().getOut();
        print.println("number,state,policy,formats,cohort,asked_on,until,protection,unusual,other_policies");
        EarlierPolicies earlier = new ExportRunStore(session).earlier();
        for (AskedExport asked : new ExportRequestStore(session).all()) {
            String until = asked.ask().grounds().expiresOn() == null
                    ? ""
                    : asked.ask().grounds().expiresOn().toString();
            print.println(String.join(
                    ",",
                    Integer.toString(asked.number()),
                    asked.state(LocalDate.now(clock)).name().toLowerCase(Locale.ROOT),
                    asked.ask().policy().id(),
                    asked.ask().formats().stream().map(ExportFormat::code).collect(Collectors.joining(" ")),
                    quoted(asked.ask().definition().name()),
                    asked.at().toLocalDate().toString(),
                    until,
                    quoted(PolicyTerms.all(asked.ask().policy())),
                    quoted(PolicyTerms.unusual(asked.ask().policy())),
                    String.join(" ", earlier.besides(asked.ask()))));
        }
        return Commands.DONE;
    }

    /** What whoever approves has to see before, in sentences. */
    private int review(Session session) {
        ExportAsk ask = new ExportRequestStore(session).numbered(review).ask();
        Outlook outlook = new CohortExport(session).outlook(ask.definition(), ask.policy());
        OutlookWords words = new OutlookWords(messages);
        PrintWriter print = spec.commandLine().getOut();
        words.known(outlook).ifPresent(print::println);
        words.overlaps(outlook).forEach(print::println);
        return Commands.DONE;
    }

    private static String quoted(String text) {
        return text.matches("[^\",\n\r]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private int written(ExportResult result) {
        PrintWriter print = spec.commandLine().getOut();
        print.println(messages.text("export.done", result.patients(), result.suppressed(), result.k()));
        print.println(out.toAbsolutePath().normalize());
        var words = new OutlookWords(messages);
        PrintWriter warn = spec.commandLine().getErr();
        result.overlaps().stream().map(words::small).distinct().forEach(warn::println);
        return Commands.DONE;
    }
}
