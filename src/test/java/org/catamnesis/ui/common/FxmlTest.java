package org.catamnesis.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import org.catamnesis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class FxmlTest {
    private static final Path FOLDER = Path.of("src/main/resources/fxml");
    private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
    private static final Pattern HANDLER = Pattern.compile("\\son[A-Z]\\w*=\"#(\\w+)\"");
    private static final Pattern BARE =
            Pattern.compile("\\b(text|promptText|accessibleText|accessibleHelp)=\"(?!%|\")([^\"$]*)\"");

    @Test
    void everyViewLoadsInBothLanguages() throws IOException {
        for (Path file : files()) {
            for (Language language : Language.values()) {
                var loader = new FXMLLoader();
                loader.setResources(new KeyBundle());
                loader.setLoadListener(new LiveTexts(new Words(language)));
                String plain = HANDLER.matcher(
                                CONTROLLER.matcher(Files.readString(file)).replaceAll(""))
                        .replaceAll("");
                assertNotNull(loader.load(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8))));
            }
        }
    }

    @Test
    void controllersHaveWhatTheirViewsName() throws Exception {
        List<String> missing = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            var controller = CONTROLLER.matcher(text);
            if (!controller.find()) {
                continue;
            }
            Class<?> type = Class.forName(controller.group(1));
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(FXML.class))
                    .filter(field -> !text.contains("fx:id=\"" + field.getName() + "\""))
                    .forEach(field -> missing.add(file + " has no fx:id=\"" + field.getName() + "\""));
            HANDLER.matcher(text)
                    .results()
                    .map(result -> result.group(1))
                    .filter(name -> Arrays.stream(type.getDeclaredMethods())
                            .noneMatch(method -> method.getName().equals(name)))
                    .forEach(name -> missing.add(type.getName() + " has no " + name + "()"));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyFileIsNamedOnceAndEveryNameHasAFile() throws IOException {
        assertEquals(
                files().stream()
                        .map(file -> "/fxml/" + file.getFileName())
                        .sorted()
                        .toList(),
                Stream.of(FxmlView.values()).map(FxmlView::path).sorted().toList(),
                "add the view to FxmlView, or its file to src/main/resources/fxml");
    }

    @Test
    void noViewHasWordsOfItsOwn() throws IOException {
        for (Path file : files()) {
            var bare = BARE.matcher(Files.readString(file));
            assertTrue(!bare.find(), () -> file + ": write a %key instead of " + bare.group());
        }
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
    }
}
