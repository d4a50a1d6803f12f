package org.catamnesis.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.Word;

/** The name of the laboratory: the largest line near the top of the first page that says hospital, laboratory or clinic. */
final class LaboratoryName {
    private static final Pattern HOUSE = Pattern.compile(
            "(?i)医院|医学检验|检验所|检验中心|卫生院|门诊部|hospital|laborator|\\blabs?\\b|labor\\b|laboratoire|diagnostic|patholog|clinic|medical cent|ospedale|krankenhaus|klinik|institut|healthcare|health system");
    private static final double TOP = 0.3;
    private static final int LONGEST = 80;
    /** In letter heights: more than any space between the words of a name. */
    private static final double APART = 3;

    private LaboratoryName() {}

    static String of(List<Page> pages) {
        Page first = pages.getFirst();
        List<Word> top = first.words().stream()
                .filter(word -> word.box().bottom() < TOP * first.height() && Math.abs(word.angle()) < 3)
                .toList();
        return top.stream()
                .collect(Collectors.groupingBy(word -> Math.round(word.box().bottom() / 3)))
                .values()
                .stream()
                .flatMap(line -> phrases(line).stream())
                .filter(line -> HOUSE.matcher(text(line)).find()
                        && text(line).length() <= LONGEST
                        && !text(line).contains(":")
                        && !text(line).contains("："))
                .max(Comparator.comparingDouble(
                        line -> line.stream().mapToDouble(Word::size).max().orElse(0)))
                .map(LaboratoryName::text)
                .orElse("");
    }

    /** The title of the sheet often stands at the other end of the same line. */
    private static List<List<Word>> phrases(List<Word> line) {
        List<List<Word>> phrases = new ArrayList<>();
        Word last = null;
        for (Word word : line.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .toList()) {
            if (last == null || word.box().x() - last.box().right() > APART * word.size()) {
                phrases.add(new ArrayList<>());
            }
            phrases.getLast().add(word);
            last = word;
        }
        return phrases;
    }

    private static String text(List<Word> line) {
        return line.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .map(Word::text)
                .collect(Collectors.joining(" "))
                .replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }
}
