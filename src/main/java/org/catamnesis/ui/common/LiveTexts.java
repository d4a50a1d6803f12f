package org.catamnesis.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.fxml.LoadListener;

/** Watches FXML being loaded and binds every attribute written as %key to the live words of that key. */
final class LiveTexts implements LoadListener {
    private final Words words;
    private final Deque<Map<String, String>> open = new ArrayDeque<>();

    LiveTexts(Words words) {
        this.words = words;
    }

    @Override
    public void readPropertyAttribute(String name, Class<?> sourceType, String value) {
        if (value.startsWith("%") && !open.isEmpty()) {
            open.peek().put(name, value.substring(1));
        }
    }

    @Override
    public void endElement(Object value) {
        open.pop().forEach((name, key) -> property(value, name).bind(words.text(key)));
    }

    @SuppressWarnings("unchecked")
    private static Property<String> property(Object owner, String name) {
        try {
            return (Property<String>)
                    owner.getClass().getMethod(name + "Property").invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no live text for " + name + " of " + owner.getClass(), e);
        }
    }

    private void begin() {
        open.push(new LinkedHashMap<>());
    }

    @Override
    public void beginInstanceDeclarationElement(Class<?> type) {
        begin();
    }

    @Override
    public void beginUnknownTypeElement(String name) {
        begin();
    }

    @Override
    public void beginIncludeElement() {
        begin();
    }

    @Override
    public void beginReferenceElement() {
        begin();
    }

    @Override
    public void beginCopyElement() {
        begin();
    }

    @Override
    public void beginRootElement() {
        begin();
    }

    @Override
    public void beginPropertyElement(String name, Class<?> sourceType) {
        begin();
    }

    @Override
    public void beginUnknownStaticPropertyElement(String name) {
        begin();
    }

    @Override
    public void beginScriptElement() {
        begin();
    }

    @Override
    public void beginDefineElement() {
        begin();
    }

    @Override
    public void readImportProcessingInstruction(String target) {}

    @Override
    public void readLanguageProcessingInstruction(String language) {}

    @Override
    public void readComment(String comment) {}

    @Override
    public void readInternalAttribute(String name, String value) {}

    @Override
    public void readUnknownStaticPropertyAttribute(String name, String value) {}

    @Override
    public void readEventHandlerAttribute(String name, String value) {}
}
