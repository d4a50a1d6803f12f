package org.catamnesis.print;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** Who the page is about, above everything else; long names take as many lines as they need. */
final class IdentityHead {
    private static final double TITLE_LINE = 18;
    private final Setting setting;
    private final String heading;
    private final List<String> name;
    private final List<String> who;
    private final double width;

    IdentityHead(Setting setting, SummaryFacts facts, Messages messages, double width) {
        this.setting = setting;
        this.width = width;
        heading = messages.text("onepage.heading");
        Patient patient = facts.chart().patient();
        boolean masked = facts.alias() != null;
        double beside = width - setting.title().width(heading) - 24;
        name = Wrapping.lines(masked ? facts.alias() : patient.name(), setting.title(), beside);
        who = Wrapping.lines(line(facts, messages), setting.text(), width);
    }

    private static String line(SummaryFacts facts, Messages messages) {
        Patient patient = facts.chart().patient();
        Demographics person = patient.demographics();
        boolean masked = facts.alias() != null;
        OptionalInt age = patient.ageOn(facts.today());
        String birth =
                person.birthDate() == null || masked ? "" : person.birthDate().toString();
        return Stream.of(
                        masked ? "" : patient.pinyin(),
                        messages.text("sex." + person.sex().code()),
                        age.isPresent() ? messages.text("onepage.age", age.getAsInt()) : "",
                        birth,
                        masked || patient.mrn().isEmpty() ? "" : "MRN " + patient.mrn(),
                        facts.chart()
                                .newestGraft()
                                .map(graft -> graft(graft, facts, messages))
                                .orElse(messages.text("onepage.no-transplant")),
                        masked ? messages.text("onepage.masked") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("   "));
    }

    private static String graft(Transplant graft, SummaryFacts facts, Messages messages) {
        String organ = messages.text("organ." + graft.organ().code());
        String key = "donor." + graft.donorType();
        String donor = graft.donorType() == null || !messages.has(key) ? "" : " (" + messages.text(key) + ")";
        long day = graft.dayOf(facts.today());
        return messages.text("timeline.transplant", organ, graft.graftNumber()) + donor + "   " + graft.day() + "   "
                + (day < 0 ? "D−" + -day : "D+" + day);
    }

    double height() {
        return name.size() * TITLE_LINE + who.size() * Setting.LINE + 6;
    }

    void draw(Surface surface, double x, double y) {
        double baseline = y + 13;
        surface.text(heading, x + width, baseline, setting.title().right());
        for (String line : name) {
            surface.text(line, x, baseline, setting.title());
            baseline += TITLE_LINE;
        }
        baseline -= 4;
        for (String line : who) {
            surface.text(line, x, baseline, setting.text());
            baseline += Setting.LINE;
        }
        double foot = y + height();
        surface.line(x, foot, x + width, foot, Stroke.solid(setting.palette().text(), 0.9));
    }
}
