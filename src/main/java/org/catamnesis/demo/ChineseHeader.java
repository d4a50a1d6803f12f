package org.catamnesis.demo;

/** Head and foot that Chinese hospital sheets share. */
final class ChineseHeader {
    private static final double SIDE = 42;
    private static final double SMALL = 9;
    private final DemoReportPage page;
    private final SheetOrder order;

    ChineseHeader(DemoReportPage page, SheetOrder order) {
        this.page = page;
        this.order = order;
    }

    /** Draws it from the top; gives the height at which the table begins. */
    double draw(String title, String specimen, String department) {
        page.centred(46, 16, "栖云大学附属医院");
        page.centred(66, 12, title);
        page.bars(page.width() - SIDE - 62, 34, 18, order.number());
        page.text(page.width() - SIDE - 62, 62, 7, order.number());
        double[] columns = {SIDE, SIDE + 132, SIDE + 238, SIDE + 372};
        line(
                columns,
                86,
                "姓　名：" + order.name(),
                "性　别：" + order.sexInChinese(),
                "年　龄：" + order.age() + "岁",
                "样本号：" + order.number());
        line(columns, 102, "病案号：" + order.person().mrn(), "床　号：", "科　别：" + department, "标本种类：" + specimen);
        line(columns, 118, "临床诊断：器官移植状态", "", "送检医生：示例甲", "备　注：");
        page.line(SIDE, 126, page.width() - SIDE, 126, 0.9);
        return 142;
    }

    private void line(double[] columns, double y, String... texts) {
        for (int i = 0; i < texts.length; i++) page.text(columns[i], y, SMALL, texts[i]);
    }

    void foot(double y) {
        page.line(SIDE, y, page.width() - SIDE, y, 0.9);
        page.text(SIDE, y + 14, 8, "采集时间：" + order.collected());
        page.text(SIDE + 150, y + 14, 8, "接收时间：" + order.received());
        page.text(SIDE + 300, y + 14, 8, "报告时间：" + order.reported());
        page.text(SIDE, y + 28, 8, "检验者：示例乙");
        page.text(SIDE + 150, y + 28, 8, "审核者：示例丙");
        page.text(SIDE, y + 42, 7.5, "本报告仅对所检测的标本负责，结果供临床医师参考。“↑”偏高，“↓”偏低，“★”为互认项目。");
        page.right(page.width() - SIDE, y + 42, 7.5, "第 1 页 / 共 1 页");
    }
}
