package org.catamnesis.report.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Reports as laboratories, machines and apps draw them. */
enum PictureLayout {
    BORDERED(PictureLayout::bordered),
    TWO_COLUMNS(PictureLayout::twoColumns),
    CODED(PictureLayout::coded),
    PHONE_CARDS(PictureLayout::phoneCards),
    THERMAL(PictureLayout::thermal),
    ENGLISH(PictureLayout::english),
    UNIT_IN_INTERVAL(PictureLayout::unitInInterval),
    DENSE(PictureLayout::dense),
    PHONE_LIST(PictureLayout::phoneList);

    private final Function<Random, Drawn> drawing;

    PictureLayout(Function<Random, Drawn> drawing) {
        this.drawing = drawing;
    }

    Drawn draw(long seed) {
        return drawing.apply(new Random(seed * 31 + ordinal()));
    }

    private static void head(Pen pen, double left, double y, double gap, String hospital) {
        pen.size(40).bold(true).text(left + 300, y, hospital).bold(false).size(26);
        pen.text(left, y + gap, "姓名：样例患者").text(left + 400, y + gap, "性别：男").text(left + 700, y + gap, "年龄：46岁");
        pen.text(left, y + 1.7 * gap, "标本类型：血清").text(left + 400, y + 1.7 * gap, "采集时间：2026-09-14 07:55");
    }

    private static Drawn bordered(Random random) {
        List<Printed> rows = Panel.rows(random, 16, "-");
        Pen pen = new Pen(1300, 1700);
        head(pen, 80, 100, 70, "样例市第一医院检验报告单");
        double[] xs = {90, 170, 560, 720, 820, 1020};
        double[] edges = {80, 160, 550, 710, 810, 1010, 1220};
        double y = 290;
        pen.line(80, y - 38, 1220, y - 38, 2).row(y, xs, "序号", "项目名称", "结果", "提示", "单位", "参考区间");
        List<Printed> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Printed row = rows.get(i);
            y += 58;
            pen.line(80, y - 40, 1220, y - 40, 1.5)
                    .row(y, xs, "" + (i + 1), Panel.part(row, 0), row.value(), row.flag(), row.unit(), row.range());
            truth.add(row);
        }
        pen.line(80, y + 18, 1220, y + 18, 2);
        for (double edge : edges) {
            pen.line(edge, 252, edge, y + 18, 1.5);
        }
        pen.text(80, y + 90, "报告时间：2026-09-14 11:40").text(700, y + 90, "检验者：样例");
        return new Drawn(pen.image(), truth);
    }

    private static Drawn twoColumns(Random random) {
        List<Printed> rows = Panel.rows(random, 20, "～");
        Pen pen = new Pen(2000, 1100);
        head(pen, 100, 90, 62, "样例大学附属医院检验报告单");
        List<Printed> truth = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            double left = 60 + 960 * column;
            double[] xs = {left, left + 350, left + 470, left + 510, left + 680};
            double y = 280;
            pen.row(y, xs, "项目名称", "结果", "", "单位", "参考范围");
            for (int i = 0; i < 10; i++) {
                Printed row = rows.get(10 * column + i);
                y += 62;
                pen.row(y, xs, Panel.part(row, 0), row.value(), row.flag(), row.unit(), row.range());
                truth.add(row);
            }
        }
        pen.line(50, 235, 1950, 235, 2).line(50, 300, 1950, 300, 2).line(990, 235, 990, 940, 2);
        pen.text(60, 1010, "报告时间：2026-09-14 11:40");
        return new Drawn(pen.image(), truth);
    }

    private static Drawn coded(Random random) {
        List<Printed> rows = Panel.rows(random, 18, "-");
        Pen pen = new Pen(1500, 1500).latin(true);
        head(pen, 80, 100, 70, "样例省人民医院检验科");
        double[] xs = {80, 140, 320, 700, 860, 1010, 1210};
        double y = 290;
        pen.line(70, y - 40, 1430, y - 40, 3).row(y, xs, "No", "代号", "检验项目", "测定结果", "", "单位", "参考值");
        pen.line(70, y + 16, 1430, y + 16, 1.5);
        List<Printed> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Printed row = rows.get(i);
            y += 56;
            pen.row(
                    y,
                    xs,
                    "" + (i + 1),
                    Panel.part(row, 2),
                    Panel.part(row, 0),
                    row.value(),
                    row.flag(),
                    row.unit(),
                    row.range());
            truth.add(row);
        }
        pen.line(70, y + 30, 1430, y + 30, 3).text(80, y + 80, "本报告仅对所检测标本负责");
        return new Drawn(pen.image(), truth);
    }

    private static Drawn phoneCards(Random random) {
        List<Printed> rows = Panel.rows(random, 14, "-");
        Pen pen = new Pen(1080, 500 + 190 * rows.size()).latin(true);
        pen.size(46).bold(true).text(400, 90, "报告详情").bold(false);
        pen.size(36)
                .text(48, 190, "检验项目：生化全套")
                .text(48, 250, "采集时间：2026-09-14 07:55")
                .colour(0xeeeeee);
        pen.fill(0, 290, 1080, 24).colour(0x222222);
        double y = 380;
        List<Printed> truth = new ArrayList<>();
        for (Printed row : rows) {
            boolean odd = !row.flag().isEmpty();
            pen.size(42).colour(0x222222).text(48, y, Panel.part(row, 0));
            pen.colour(odd ? 0xe03030 : 0x222222).text(760, y, row.value() + (odd ? " " + row.flag() : ""));
            pen.size(34).colour(0x888888).text(48, y + 66, "参考范围：" + row.range() + " " + row.unit());
            pen.colour(0xe6e6e6).line(48, y + 110, 1032, y + 110, 2).colour(0x222222);
            y += 190;
            truth.add(row);
        }
        return new Drawn(pen.image(), truth);
    }

    private static Drawn thermal(Random random) {
        List<Printed> rows = Panel.rows(random, 12, "-");
        Pen pen = new Pen(640, 1050).colour(0x404040);
        pen.size(30).bold(true).text(130, 60, "自助打印检验报告").bold(false).size(22);
        pen.text(30, 110, "姓名：样例患者").text(330, 110, "样本：血清").text(30, 150, "采集时间：2026-09-14 07:55");
        double[] xs = {30, 265, 375, 490};
        double y = 210;
        pen.line(20, y - 34, 620, y - 34, 1.5)
                .row(y, xs, "项目", "结果", "单位", "参考值")
                .line(20, y + 12, 620, y + 12, 1.5);
        List<Printed> truth = new ArrayList<>();
        for (Printed row : rows) {
            y += 52;
            pen.row(y, xs, Panel.part(row, 0), row.value() + row.flag(), row.unit(), row.range());
            truth.add(row);
        }
        return new Drawn(pen.image(), truth);
    }

    private static Drawn english(Random random) {
        List<Printed> rows = Panel.rows(random, 15, " - ");
        Pen pen = new Pen(1400, 1400).latin(true);
        pen.size(40).text(80, 100, "Sample General Hospital Laboratory").size(26);
        pen.text(80, 170, "Patient: Sample Person").text(700, 170, "Collected: 2026-09-14 07:55");
        double[] xs = {80, 560, 720, 840, 1060};
        double y = 270;
        pen.row(y, xs, "Test", "Result", "Flag", "Units", "Reference Range").line(70, y + 14, 1330, y + 14, 2);
        List<Printed> truth = new ArrayList<>();
        for (Printed row : rows) {
            y += 58;
            String flag = row.flag().equals("↑") ? "H" : row.flag().isEmpty() ? "" : "L";
            pen.row(y, xs, Panel.part(row, 1), row.value(), flag, row.unit(), row.range());
            truth.add(row);
        }
        pen.text(80, y + 90, "Reported: 2026-09-14 11:40");
        return new Drawn(pen.image(), truth);
    }

    private static Drawn unitInInterval(Random random) {
        List<Printed> rows = Panel.rows(random, 16, "～");
        Pen pen = new Pen(1300, 1500);
        head(pen, 80, 100, 70, "样例县中医院检验报告单");
        double[] xs = {80, 160, 330, 700, 850, 900};
        double y = 290;
        pen.line(70, y - 40, 1230, y - 40, 2)
                .row(y, xs, "序号", "代码", "项目名称", "结果", "", "参考值")
                .line(70, y + 16, 1230, y + 16, 2);
        List<Printed> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Printed row = rows.get(i);
            y += 60;
            pen.row(
                    y,
                    xs,
                    "" + (i + 1),
                    Panel.part(row, 2),
                    Panel.part(row, 0),
                    row.value(),
                    row.flag(),
                    row.range() + " " + row.unit());
            truth.add(row);
        }
        return new Drawn(pen.image(), truth);
    }

    private static Drawn dense(Random random) {
        List<Printed> rows = Panel.rows(random, 24, "--");
        Pen pen = new Pen(1240, 1100);
        head(pen, 60, 70, 48, "样例医科大学检验报告");
        pen.size(21);
        double[] xs = {60, 130, 560, 700, 760, 930};
        double y = 215;
        pen.line(50, y - 30, 1190, y - 30, 2)
                .row(y, xs, "No.", "检测项目", "结果", "", "单位", "参考区间")
                .line(50, y + 10, 1190, y + 10, 1.2);
        List<Printed> truth = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Printed row = rows.get(i);
            y += 33;
            String name = Panel.part(row, 0) + "(" + Panel.part(row, 2) + ")";
            pen.row(y, xs, "" + (i + 1), name, row.value(), row.flag(), row.unit(), row.range());
            truth.add(row);
        }
        pen.line(50, y + 14, 1190, y + 14, 2);
        return new Drawn(pen.image(), truth);
    }

    private static Drawn phoneList(Random random) {
        List<Printed> rows = Panel.rows(random, 13, "-");
        Pen pen = new Pen(1080, 2000);
        pen.size(44).bold(true).text(420, 80, "检验结果").bold(false).size(32);
        pen.colour(0xf0f5ff).fill(0, 120, 1080, 90).colour(0x333333);
        double[] xs = {40, 430, 580, 790};
        pen.row(178, xs, "项目名称", "结果", "单位", "参考值");
        double y = 178;
        List<Printed> truth = new ArrayList<>();
        for (Printed row : rows) {
            y += 110;
            boolean odd = !row.flag().isEmpty();
            pen.colour(0x333333).text(xs[0], y, Panel.part(row, 0));
            pen.colour(odd ? 0xd84040 : 0x333333).text(xs[1], y, row.value() + row.flag());
            pen.colour(0x333333).text(xs[2], y, row.unit()).text(xs[3], y, row.range());
            pen.colour(0xeaeaea).line(40, y + 38, 1040, y + 38, 2);
            truth.add(row);
        }
        pen.colour(0x888888).text(40, y + 150, "采集时间：2026-09-14 07:55");
        return new Drawn(pen.image(), truth);
    }
}
