package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.settings.SettingsScreen;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Shell;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A researcher's account learns no name: not from a service, not on a screen. */
class ResearcherTest {
    private static final List<String> NAMES =
            List.of("张伟", "zhang", "Zhang", "S000123", "13800000001", "测试路", "王芳", "1980-02-03");

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session researcher;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder);
        var who = new Demographics("张伟", Sex.MALE, LocalDate.of(1980, 2, 3), "13800000001", "测试路 1", "测试路");
        patient = new PatientStore(clinic.session())
                .add(who, List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")))
                .id();
        new PatientContactStore(clinic.session())
                .append(new PatientContact(0, patient, Relation.SPOUSE, "王芳", "13800000001", null), null);
        ClinicDoor.addUser(
                clinic.session(),
                new NewAccount("researcher", "R. Test", Set.of(Role.RESEARCHER)),
                TestClinic.PASSWORD);
        researcher = TestClinic.door().signIn(clinic.session().database(), "researcher", TestClinic.PASSWORD);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void noServiceTellsAName() {
        List<String> called = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Class<?> type : stores()) {
            Object store = make(type).orElseThrow(() -> new AssertionError("how is " + type + " made?"));
            for (Method method : type.getDeclaredMethods()) {
                if (!Modifier.isPublic(method.getModifiers()) || takesSql(method)) continue;
                called.add(type.getSimpleName() + '.' + method.getName());
                String answer = answer(store, method);
                NAMES.stream()
                        .filter(answer::contains)
                        .forEach(name -> told.add(type.getSimpleName() + '.' + method.getName() + " told " + name));
            }
        }
        assertTrue(called.containsAll(List.of("PatientStore.all", "ErasureStore.requests", "DocumentStore.inbox")));
        assertEquals(List.of(), told);
        NAMES.stream()
                .limit(1)
                .forEach(name -> assertTrue(
                        new PatientStore(clinic.session()).all().toString().contains(name), "the doctor reads it"));
    }

    @Test
    void noScreenShowsAName() throws Exception {
        OnFxThread.start();
        Rooms rooms = new Workstation(researcher).rooms();
        Set<String> shown = OnFxThread.call(() -> {
            Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
            Shell shell = new FloorPlan(desk, rooms).shell(() -> {});
            var scene = new Scene(shell.root(), 1366, 768);
            Set<String> texts = new TreeSet<>();
            for (Screen room : shell.model().rooms()) {
                shell.model().show(room);
                collect(scene.getRoot(), texts);
                if (room instanceof SettingsScreen settings)
                    for (Screen section : settings.sections()) {
                        settings.go(new org.catamnesis.ui.common.Place.Settings(section.name()));
                        collect(scene.getRoot(), texts);
                        texts.add("section " + section.name());
                    }
                texts.add("room " + room.name());
            }
            return texts;
        });
        assertTrue(shown.containsAll(List.of("room cohorts", "room settings", "section clinic", "section password")));
        assertFalse(
                shown.contains("room patients") || shown.contains("section people") || shown.contains("section audit"));
        for (String text : shown) for (String name : NAMES) assertFalse(text.contains(name), text);
        assertFalse(OnFxThread.call(() -> rooms.directory().index().size() > 0));
        rooms.reader().close();
    }

    private static List<Class<?>> stores() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.catamnesis").stream()
                        .filter(type -> type.getSimpleName().endsWith("Store"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getPackageName().startsWith("org.catamnesis.clinic"))
                        .filter(type -> !type.getPackageName().startsWith("org.catamnesis.demo"))
                        .<Class<?>>map(JavaClass::reflect)
                        // Steps of a change are asked for by the store that makes it.
                        .filter(type -> type.getConstructors().length > 0)
                        .filter(type -> Arrays.stream(type.getConstructors())
                                .noneMatch(made ->
                                        Arrays.asList(made.getParameterTypes()).contains(DSLContext.class)))
                        .toList();
    }

    /** Built from the researcher's session, as the workstation builds it. */
    private Optional<Object> make(Class<?> type) {
        if (type == Session.class) return Optional.of(researcher);
        if (type == AnalyteCatalogue.class) return Optional.of(AnalyteCatalogue.standard());
        for (Constructor<?> constructor : type.getConstructors()) {
            List<Optional<Object>> parts = Arrays.stream(constructor.getParameterTypes())
                    .map(this::make)
                    .toList();
            if (parts.stream().anyMatch(Optional::isEmpty)) continue;
            try {
                return Optional.of(constructor.newInstance(
                        parts.stream().map(Optional::get).toArray()));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("constructor", e);
            }
        }
        return Optional.empty();
    }

    /** Everything that comes of it, also to a consumer; nothing comes of a refusal. */
    private String answer(Object store, Method method) {
        StringBuilder heard = new StringBuilder();
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, heard))
                .toArray();
        try {
            heard.append(text(method.invoke(store, arguments)));
        } catch (InvocationTargetException e) {
            heard.append(e.getCause());
            if (e.getCause() instanceof ProblemException problem
                    && problem.problem() != Problem.NOT_ALLOWED
                    && problem.problem() != Problem.CHANGED_ELSEWHERE) heard.append(problem.problem());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return heard.toString();
    }

    private Object argument(Class<?> type, StringBuilder heard) {
        if (type == long.class || type == Long.class) return patient;
        if (type == int.class) return 10;
        if (type == boolean.class) return false;
        if (type == byte[].class) return new byte[] {1};
        if (type == String.class) return "mrn";
        if (type == Consumer.class) return (Consumer<Object>) thing -> heard.append(text(thing));
        if (type == Path.class) return folder.resolve("nothing");
        if (type.isAssignableFrom(List.class)) return List.of(patient);
        if (type == Map.class) return Map.of();
        return null;
    }

    private static String text(Object thing) {
        return switch (thing) {
            case null -> "";
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Object array when array.getClass().isArray() -> Array.getLength(array) + " things";
            default -> thing.toString();
        };
    }

    private static boolean takesSql(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(DSLContext.class);
    }

    private static void collect(Node node, Set<String> texts) {
        node.applyCss();
        switch (node) {
            case Labeled labeled -> texts.add(String.valueOf(labeled.getText()));
            case TextInputControl field -> texts.add(String.valueOf(field.getText()));
            case Text text -> texts.add(text.getText());
            default -> {}
        }
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
}
