package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ClinicSettingStoreTest {
    private static final Map<String, String> BOTH = Map.of("units.CREA", "mg/dL", "units.TBIL", "mg/dL");

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whatIsSetForOneIsNotSetForTheOthers() {
        var all = new ClinicSettingStore(clinic.session().database());
        var own = new ClinicSettingStore(
                clinic.session().database(), clinic.session().account().id());
        put(all, Map.of("units.CREA", "umol/L"));
        put(own, Map.of("units.CREA", "mg/dL"));
        put(own, Map.of("units.CREA", "mg/L"));
        assertEquals(Map.of("units.CREA", "umol/L"), all.all("units."));
        assertEquals(Map.of("units.CREA", "mg/L"), own.all("units."));
        clinic.session().database().<Void>write(sql -> {
            own.remove(sql, "units.CREA");
            return null;
        });
        assertEquals(Map.of("units.CREA", "umol/L"), all.all("units."));
        assertEquals(Map.of(), own.all("units."));
    }

    /** A restore that comes across a name twice would have to choose. */
    @Test
    void whatTwoWorkstationsSetAtTheSameMomentStandsOnce() throws Exception {
        List<Session> sessions = new ArrayList<>(List.of(clinic.session()));
        if (engine == TestEngine.POSTGRESQL) sessions.add(clinic.another());
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (Session session : sessions) {
                var store = new ClinicSettingStore(session.database());
                work.add(() -> {
                    for (int round = 0; round < 30; round++) {
                        put(session, store, BOTH);
                        session.database().<Void>write(sql -> {
                            store.remove(sql, "units.TBIL");
                            return null;
                        });
                    }
                    put(session, store, BOTH);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) done.get();
        }
        assertEquals(2, (int)
                clinic.session().database().read(sql -> sql.fetchCount(SETTING, SETTING.NAME.startsWith("units."))));
        if (sessions.size() > 1) sessions.getLast().database().close();
    }

    private void put(ClinicSettingStore store, Map<String, String> values) {
        put(clinic.session(), store, values);
    }

    private static void put(Session session, ClinicSettingStore store, Map<String, String> values) {
        session.database().<Void>write(sql -> {
            store.put(sql, values);
            return null;
        });
    }
}
