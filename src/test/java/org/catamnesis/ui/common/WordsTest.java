package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.fxml.FXMLLoader;
import javafx.scene.control.Button;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class WordsTest {
    private final Words words = new Words(Language.ENGLISH);

    @Test
    void aBoundTextChangesWithTheLanguage() {
        var text = words.text(new ProblemException(Problem.CANCELLED));
        assertEquals("Cancelled. Nothing was changed.", text.get());
        words.speak(Language.CHINESE);
        assertEquals("已取消，未作任何更改。", text.get());
    }

    @Test
    void anArgumentThatChangesIsFollowed() {
        var megabytes = new SimpleIntegerProperty(50);
        var text = words.text("problem.file-too-large", megabytes);
        megabytes.set(64);
        assertEquals("The file is larger than 64 MB. Split it, or scan it with a lower resolution.", text.get());
    }

    @Test
    void keysInViewsAreBoundWhereverTheyStand() throws Exception {
        var loader = new FXMLLoader();
        loader.setResources(new KeyBundle());
        loader.setLoadListener(new LiveTexts(words));
        Button button = loader.load(new ByteArrayInputStream("""
                <?import javafx.scene.control.*?>
                <Button xmlns:fx="http://javafx.com/fxml" text="%problem.cancelled" accessibleText="%problem.disk-full">
                    <tooltip><Tooltip text="%problem.not-allowed"/></tooltip>
                </Button>
                """.getBytes(StandardCharsets.UTF_8)));
        words.speak(Language.CHINESE);
        assertEquals("已取消，未作任何更改。", button.getText());
        assertEquals("磁盘已满。请清理空间后重试；诊所数据未变。", button.getAccessibleText());
        assertEquals("您的角色无此权限。请联系管理员。", button.getTooltip().getText());
    }
}
