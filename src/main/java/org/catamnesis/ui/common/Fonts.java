package org.catamnesis.ui.common;

import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The one font family of every screen and canvas; it ships with us, because a machine without it draws 肝 and 肾 alike. */
public final class Fonts {
    public static final String FAMILY = "Noto Sans SC";
    private static final boolean LOADED = load("NotoSansSC-Regular") & load("NotoSansSC-Bold");

    private Fonts() {}

    /** Makes the family known to the toolkit; asked for again it does nothing. */
    public static void load() {
        if (!LOADED) {
            throw new IllegalStateException("the fonts in /fonts do not load");
        }
    }

    public static Font regular(double pixels) {
        load();
        return Font.font(FAMILY, FontWeight.NORMAL, pixels);
    }

    public static Font bold(double pixels) {
        load();
        return Font.font(FAMILY, FontWeight.BOLD, pixels);
    }

    private static boolean load(String file) {
        var url = Objects.requireNonNull(Fonts.class.getResource("/fonts/" + file + ".ttf"), file);
        return Font.loadFont(url.toExternalForm(), 13) != null;
    }
}
