package org.catamnesis.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.Word;

/**
 * A page as recognition of letters gives it: boxes of unequal height that jump a little, lines that rise or fall, words
 * of one cell in one block whose letters are thought to be equally wide, no weight and no shade.
 */
final class Photographed {
    private static final double SCALE = 1.7;
    private final Random dice;
    private final double slope;

    private Photographed(long seed) {
        dice = new Random(seed);
        slope = (dice.nextDouble() - 0.5) * 0.012;
    }

    static List<Page> of(List<Page> pages, long seed) {
        Photographed camera = new Photographed(seed);
        return pages.stream().map(camera::page).toList();
    }

    private Page page(Page page) {
        List<Word> seen = new ArrayList<>();
        for (List<Word> block : blocks(page.words())) {
            seen.addAll(words(block));
        }
        return new Page(page.number(), page.width() * SCALE, page.height() * SCALE, seen);
    }

    /** Words that stand closer than a letter is high are found as one block. */
    private static List<List<Word>> blocks(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(
                Comparator.comparingDouble((Word word) -> Math.round(word.box().bottom()))
                        .thenComparingDouble(word -> word.box().x()));
        List<List<Word>> blocks = new ArrayList<>();
        for (Word word : sorted) {
            Word last = blocks.isEmpty() ? null : blocks.getLast().getLast();
            boolean joins = last != null
                    && Math.abs(last.box().bottom() - word.box().bottom()) < 1
                    && word.box().x() - last.box().right() < 0.7 * word.size()
                    && word.box().x() > last.box().x();
            if (joins) {
                blocks.getLast().add(word);
            } else {
                blocks.add(new ArrayList<>(List.of(word)));
            }
        }
        return blocks;
    }

    private List<Word> words(List<Word> block) {
        StringBuilder text = new StringBuilder();
        for (Word word : block) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        Box box = block.stream().map(Word::box).reduce(Box::with).orElseThrow();
        double height = box.height() * (0.85 + 0.3 * dice.nextDouble());
        double middle = box.middleY() + box.height() * 0.16 * (dice.nextDouble() - 0.5) + slope * box.middleX();
        double left = box.x() + 2 * (dice.nextDouble() - 0.5);
        double letter = box.width() / width(text.toString());
        List<Word> words = new ArrayList<>();
        double at = left;
        for (String part : text.toString().split(" ")) {
            double right = at + letter * width(part);
            words.add(new Word(
                    part,
                    Box.of(at * SCALE, (middle - height / 2) * SCALE, right * SCALE, (middle + height / 2) * SCALE),
                    height * SCALE,
                    false,
                    0,
                    1,
                    0.9 + 0.09 * dice.nextDouble()));
            at = right + letter;
        }
        return words;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
