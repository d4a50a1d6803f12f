package org.catamnesis.ui.common;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/** Gives every key as its own text, so that FXML loads before {@link LiveTexts} puts the words in. */
final class KeyBundle extends ResourceBundle {
    @Override
    protected Object handleGetObject(String key) {
        return key;
    }

    @Override
    public boolean containsKey(String key) {
        return true;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
