package org.catamnesis.print;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** Where everything stands on the page: lists take what they need up to a limit, chart and table share the rest. */
final class SummaryLayout {
    private static final double GAP = 8;
    private static final double COLUMNS_APART = 18;
    private static final double MOST_ABOVE = 106;
    private static final double MOST_BELOW = 76;
    private static final double CHART_LEAST = 170;
    private static final double CHART_MOST = 400;
    private static final double TABLE_HEAD = 13;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** The chart and where it stands. */
    record Chart(ChartView view, Box box) {}

    private final SummaryFacts facts;
    private final Messages messages;
    private final Setting setting = Setting.paper();
    private final double width = SummaryPage.WIDTH - 2 * SummaryPage.MARGIN;
    private final double half = (width - COLUMNS_APART) / 2;
    private final double left = SummaryPage.MARGIN;
    private final IdentityHead head;
    private final Listing course;
    private final Listing regimen;
    private final Listing open;
    private final Listing sources;
    private final List<String> foot;
    private final ResultTable table;
    private final double above;
    private final double below;
    private final Box middle;
    private final double tableHeight;
    private final Chart chart;

    SummaryLayout(SummaryFacts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
        SummaryLists lists = new SummaryLists(facts, messages);
        head = new IdentityHead(setting, facts, messages, width);
        course = listing("onepage.course", lists.course());
        regimen = listing("onepage.regimen", lists.regimen());
        open = listing("onepage.open", lists.open());
        sources = listing("onepage.sources", lists.sources());
        foot = Stream.of(made(), signs())
                .flatMap(text -> Wrapping.lines(text, setting.small(), width).stream())
                .toList();
        table = new ResultTable(setting, messages, facts.grades(), facts.from(), facts.to(), width);
        above = Math.min(MOST_ABOVE, Math.max(course.wanted(), regimen.wanted()) + 1);
        below = Math.min(MOST_BELOW, Math.max(open.wanted(), sources.wanted()) + 1);
        double top = SummaryPage.MARGIN + head.height() + GAP + above + GAP;
        double bottom = SummaryPage.HEIGHT - SummaryPage.MARGIN - footHeight() - GAP - below - GAP;
        middle = Box.between(left, top, left + width, bottom);
        double chartHeight = chartHeight();
        tableHeight = middle.height() - chartHeight - GAP - TABLE_HEAD;
        ChartView view = SummaryChart.of(facts, messages, width, chartHeight);
        chart = view == null ? null : new Chart(view, new Box(left, top, width, chartHeight));
    }

    private Listing listing(String key, List<Listing.Item> items) {
        return new Listing(setting, messages.text(key), items, half);
    }

    /** As tall as the table allows; the table stands in two blocks before the chart gets small. */
    private double chartHeight() {
        double free = middle.height() - GAP - TABLE_HEAD;
        double besideOne = free - table.inOneBlock();
        double beside = besideOne >= 220 ? besideOne : free - table.inTwoBlocks();
        return Math.clamp(beside, CHART_LEAST, CHART_MOST);
    }

    Chart chart() {
        return chart;
    }

    void draw(Surface surface) {
        IntFunction<String> more = left -> messages.text("onepage.more", left);
        head.draw(surface, left, SummaryPage.MARGIN);
        double y = SummaryPage.MARGIN + head.height() + GAP;
        course.draw(surface, left, y, above, more);
        regimen.draw(surface, left + half + COLUMNS_APART, y, above, more);
        results(surface);
        y = middle.bottom() + GAP;
        open.draw(surface, left, y, below, more);
        sources.draw(surface, left + half + COLUMNS_APART, y, below, more);
        foot(surface);
    }

    private void results(Surface surface) {
        double y = middle.bottom() - tableHeight - TABLE_HEAD;
        String title = messages.text(
                "onepage.results",
                messages.text(facts.period().key()),
                facts.from().toString(),
                facts.to().toString());
        surface.text(title, left, y + 8, setting.heading());
        if (table.isEmpty()) {
            surface.text(messages.text("onepage.no-results"), left, y + 24, setting.quiet());
            return;
        }
        surface.text(
                table.caption(tableHeight), left + width, y + 8, setting.small().right());
        table.draw(surface, left, y + TABLE_HEAD - 8, tableHeight + 8);
    }

    private double footHeight() {
        return foot.size() * Setting.SMALL_LINE + 4;
    }

    private void foot(Surface surface) {
        double y = SummaryPage.HEIGHT - SummaryPage.MARGIN - footHeight();
        surface.line(left, y, left + width, y, Stroke.solid(setting.palette().text(), 0.6));
        double baseline = y + 10;
        for (String line : foot) {
            surface.text(line, left, baseline, setting.small());
            baseline += Setting.SMALL_LINE;
        }
    }

    private String made() {
        return messages.text(
                "onepage.made",
                facts.clinic(),
                MINUTE.format(facts.at()),
                facts.maker(),
                facts.grades().targets().version());
    }

    private String signs() {
        String example = facts.grades().targets().approved() ? "" : "  " + messages.text("onepage.example-targets");
        return messages.text("onepage.signs") + example;
    }

    /** The lines of its lists and its foot, as somebody would read them out. */
    List<String> said() {
        SummaryLists lists = new SummaryLists(facts, messages);
        List<String> said = new ArrayList<>();
        Stream.of(lists.course(), lists.regimen(), lists.open(), lists.sources())
                .flatMap(List::stream)
                .forEach(item -> said.add((item.when() + "  " + item.text()).strip()));
        said.addAll(foot);
        return said;
    }
}
