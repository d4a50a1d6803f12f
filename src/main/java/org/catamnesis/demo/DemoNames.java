package org.catamnesis.demo;

import java.util.Arrays;
import java.util.List;
import org.catamnesis.patient.Sex;

/** Names that read like names and belong to nobody: single and compound surnames, rare characters, long ones, Latin ones. */
final class DemoNames {
    private static final List<String> SURNAMES = words("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾"
            + " 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江");
    private static final List<String> RARE_SURNAMES =
            words("欧阳 司马 上官 诸葛 尉迟 皇甫 慕容 东方 仇 单 解 查 区 朴 覃 佘 逄 仝 昝 亓 缪 亓官 厍 乜 郄 璩 隗");
    private static final List<String> FIRST = words("禾 棠 栀 筠 蓠 岚 澍 砚 砺 槿 桉 柚 樾 霁 汀 渚 沚 泠 岑 岫 峣 芷 茗 苓 莳 葳 蕴 藜 榛 楹");
    private static final List<String> SECOND_MALE = words("川 舟 野 序 岳 峰 松 柏 屿 谦 诚 恒 朗 石 庚 原 桥 林 阔 远");
    private static final List<String> SECOND_FEMALE = words("安 宁 然 言 初 月 禾 音 露 雪 晴 青 秋 画 歌 瑶 遥 意 宜 夏");
    private static final List<String> RARE_GIVEN = words("翀 燚 赟 堃 垚 淼 犇 骉 昶 翯 祎 翛 颢 珺 湉 旻 頔 甯");
    private static final List<String> LONG_MALE =
            words("阿卜杜热合曼 图尔荪尼亚孜 麦麦提吐尔逊 买买提艾力 阿不都克里木 吾斯曼江 洛桑顿珠次仁 叶尔肯别克 努尔兰别克 库尔班尼亚孜");
    private static final List<String> LONG_FEMALE =
            words("阿依努尔古丽 帕提古丽 热依汗古丽 古丽巴哈尔 德吉央宗卓玛 其其格图雅 阿娜尔古丽汗 玛依努尔 布阿依谢木 齐曼古丽");
    private static final List<String> LATIN_MALE = words("Anselm Tibor Joaquín Øyvind Étienne Matej Seoirse Nikolas");
    private static final List<String> LATIN_FEMALE = words("Solveig Zsófia Noémie Aoife Ludmila Inês Marit Katarzyna");
    private static final List<String> LATIN_SURNAMES = words(
            "Samplewood Testerholm Exemplar-Ruiz Probemann O’Specimen d’Échantillon Próbakiewicz Voorbeeld Mønstergaard Příkladný");

    private DemoNames() {}

    static String draw(Dice dice, Sex sex) {
        boolean male = sex == Sex.MALE;
        double kind = dice.between(0, 1);
        if (kind < 0.03) return latin(dice, male);
        if (kind < 0.07) return descended(dice, male);
        String surname = dice.pick(kind < 0.17 ? RARE_SURNAMES : SURNAMES);
        if (dice.chance(0.12)) return surname + dice.pick(RARE_GIVEN);
        return surname + dice.pick(FIRST) + dice.pick(male ? SECOND_MALE : SECOND_FEMALE);
    }

    private static String latin(Dice dice, boolean male) {
        return dice.pick(male ? LATIN_MALE : LATIN_FEMALE) + ' ' + dice.pick(LATIN_SURNAMES);
    }

    /** A given name and the father's, in some the grandfather's too. */
    private static String descended(Dice dice, boolean male) {
        String name = dice.pick(male ? LONG_MALE : LONG_FEMALE) + '·' + dice.pick(LONG_MALE);
        return dice.chance(0.4) ? name + '·' + dice.pick(LONG_MALE) + '·' + dice.pick(LONG_MALE) : name;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
