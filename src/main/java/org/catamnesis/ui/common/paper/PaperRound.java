package org.catamnesis.ui.common.paper;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.catamnesis.language.Messages;
import org.catamnesis.print.Printout;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Rooms;

/** Papers for the lines that somebody chose of a list: a call list, or a letter to each, printed or saved. */
public final class PaperRound {
    private final Desk desk;
    private final Rooms rooms;
    private final SentLetters sent;
    private final PaperDelivery delivery;

    public PaperRound(Desk desk, Rooms rooms, SentLetters sent) {
        this(desk, rooms, sent, PaperPrinter.ofSystem());
    }

    PaperRound(Desk desk, Rooms rooms, SentLetters sent, PaperPrinter printer) {
        this.desk = desk;
        this.rooms = rooms;
        this.sent = sent;
        delivery = new PaperDelivery(desk, printer);
    }

    /** A button that offers all of it for whatever is chosen when it is pressed. */
    public MenuButton menu(Supplier<List<RoundLine>> chosen) {
        var menu = new MenuButton();
        menu.setId("papers");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        desk.words().label(menu, "letter.papers");
        var record = new MenuItem();
        record.setOnAction(_ -> sent.record());
        menu.getItems()
                .setAll(
                        item("letter.print-call-list", () -> printCallList(window(menu), chosen.get())),
                        item("letter.save-call-list", () -> saveCallList(window(menu), chosen.get())),
                        new SeparatorMenuItem(),
                        item(
                                "letter.print-invitations",
                                () -> printLetters(window(menu), HandoutKind.INVITATION, chosen.get())),
                        item(
                                "letter.save-invitations",
                                () -> saveLetters(window(menu), HandoutKind.INVITATION, chosen.get())),
                        item(
                                "letter.print-reminders",
                                () -> printLetters(window(menu), HandoutKind.REMINDER, chosen.get())),
                        item(
                                "letter.save-reminders",
                                () -> saveLetters(window(menu), HandoutKind.REMINDER, chosen.get())),
                        new SeparatorMenuItem(),
                        record);
        menu.setOnShowing(_ -> {
            record.textProperty().bind(desk.words().text("letter.record-ready", sent.count()));
            record.setDisable(sent.count() == 0);
        });
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(desk.words().text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Window window(MenuButton menu) {
        return menu.getScene().getWindow();
    }

    public void printCallList(Window window, List<RoundLine> lines) {
        if (!lines.isEmpty()) delivery.print(window, callList(lines, "paper"));
    }

    public void saveCallList(Window window, List<RoundLine> lines) {
        if (!lines.isEmpty())
            delivery.save(window, "letter.save-call-list", fileName("call-list"), callList(lines, "pdf"));
    }

    /** One letter for each patient of the lines. */
    public void printLetters(Window window, HandoutKind kind, List<RoundLine> lines) {
        if (!lines.isEmpty()) delivery.print(window, letters(kind, lines, "paper"), () -> made(lines));
    }

    public void saveLetters(Window window, HandoutKind kind, List<RoundLine> lines) {
        if (!lines.isEmpty())
            delivery.save(
                    window, "onepage.save", fileName(kind.code()), letters(kind, lines, "pdf"), () -> made(lines));
    }

    private void made(List<RoundLine> lines) {
        sent.offer(lines.stream()
                .filter(line -> line.item() != null)
                .collect(Collectors.groupingBy(
                        RoundLine::patientId,
                        LinkedHashMap::new,
                        Collectors.mapping(RoundLine::item, Collectors.toList()))));
    }

    /** The call list in the language of the window, ready to be made. */
    Callable<Printout> callList(List<RoundLine> lines, String how) {
        return made(lines, source -> source.callList(lines, messages(), how));
    }

    private Callable<Printout> letters(HandoutKind kind, List<RoundLine> lines, String how) {
        List<Long> patients = lines.stream().map(RoundLine::patientId).toList();
        return made(lines, source -> source.letters(kind, patients, messages(), how));
    }

    /** Aliases are drawn in the window, before the paper is made. */
    private Callable<Printout> made(List<RoundLine> lines, Function<RoundSource, Printout> paper) {
        Messages messages = messages();
        Map<Long, String> aliases = new HashMap<>();
        for (RoundLine line : lines)
            desk.privacy().alias(line.patientId(), messages).ifPresent(alias -> aliases.put(line.patientId(), alias));
        return () -> paper.apply(new RoundSource(rooms, aliases::get));
    }

    private Messages messages() {
        return desk.words().messages().get();
    }

    /** Says nothing of anybody. */
    private String fileName(String what) {
        return what + "-" + LocalDate.now(rooms.clock()) + ".pdf";
    }
}
