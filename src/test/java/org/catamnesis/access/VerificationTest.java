package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.catamnesis.clinic.MarkedRows;
import org.catamnesis.clinic.RowMac;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class VerificationTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session session;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        session = clinic.session();
        SmallClinic.fill(session);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void findsNothingInAClinicThatOnlyThisProgramWrote() {
        Verified verified = Verification.run(session);
        assertEquals(List.of(), words(verified));
        assertEquals(count("audit_entry") - 1, verified.entries());
        long marked = count("account") + count("key_slot");
        for (Table<?> table : MarkedRows.tables()) marked += count(table.getName());
        assertEquals(marked, verified.rows());
        assertEquals(sealed(), verified.sealed());
        assertEquals(List.of(), words(Verification.run(clinic.reopen())));
    }

    @Test
    void namesTheRowTheEntryTheTimeAndTheUser() {
        long row = number("select min(id) from lab_result where analyte = 'ALT'");
        edit("lab_result", "update lab_result set number = 99 where id = " + row);
        long entry = number(
                "select e.id from audit_entry e join lab_result r on r.change_id = e.change_id where r.id = " + row);
        assertEquals(
                List.of("lab_result, row " + row + ": changed or put there by another program (entry " + entry
                        + ", 2026-09-15 08:00, doctor)"),
                words(Verification.run(session)));
    }

    @Test
    void aRowThatIsGoneIsMissedByItsEntry() {
        long entry = number("select min(id) from audit_entry where action = 'results-entered'");
        edit(
                "lab_result",
                "delete from lab_result where id = (select max(r.id) from lab_result r"
                        + " join audit_entry e on e.change_id = r.change_id where e.id = " + entry
                        + " and not exists (select 1 from lab_result l where l.supersedes = r.id))");
        assertEquals(
                List.of("lab_result of entry " + entry + ": 6 rows instead of 7 (entry " + entry
                        + ", 2026-09-15 08:00, doctor)"),
                words(Verification.run(session)));
    }

    @Test
    void aCustodianWhomNoAdministratorNamedIsFound() {
        long doctor = session.account().id();
        CustodianSettings settings = new CustodianSettings(session);
        settings.name(doctor);
        assertEquals(List.of(), words(Verification.run(session)));
        String sealed = (String)
                session.database().read(sql -> sql.fetchValue("select value from setting where name = 'custodian'"));
        edit(
                "setting",
                "update setting set value = '7" + sealed.substring(sealed.indexOf(' ')) + "' where name = 'custodian'");
        assertEquals(
                List.of("setting custodian: 'custodian user 7' instead of 'custodian user " + doctor
                        + "', which an administrator left there"),
                words(Verification.run(session)));
        edit("setting", "delete from setting where name = 'custodian'");
        assertEquals(
                List.of("setting custodian: 'custodian none' instead of 'custodian user " + doctor
                        + "', which an administrator left there"),
                words(Verification.run(session)));
        settings.name(doctor);
        settings.nameNobody();
        assertEquals(List.of(), words(Verification.run(session)));
        // Sealed by this program, but long ago.
        edit(
                "setting",
                "insert into setting (id, whose, name, value, changed_at) values (1, 0, 'custodian', '" + sealed
                        + "', '2026-09-15 08:00:00')");
        assertEquals(
                List.of("setting custodian: 'custodian user " + doctor
                        + "' instead of 'custodian none', which an administrator left there"),
                words(Verification.run(session)));
        assertEquals(java.util.Optional.empty(), settings.custodian());
    }

    @Test
    void anEntryThatIsGoneOrChangedIsNamed() {
        long last = number("select max(id) from audit_entry");
        edit("audit_entry", "delete from audit_entry where id = 5");
        edit("audit_entry", "update audit_entry set account_id = null where id = " + (last - 1));
        List<String> words = words(Verification.run(session));
        assertTrue(words.contains("audit trail: entries 5 to 5 are gone"), words.toString());
        assertTrue(
                words.stream().anyMatch(word -> word.startsWith("audit entry " + (last - 1) + ": changed")),
                words.toString());
    }

    @Test
    void aTrailThatWasCutIsOnRecordFromTheNextSignIn() {
        long before = number("select entries from audit_head");
        AuditHead head = session.database().read(sql -> session.trail().head(sql));
        session.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED));
        AuditHead longer = session.database().read(sql -> session.trail().head(sql));
        edit("audit_entry", "delete from audit_entry where id > " + before);
        session.database().write(sql -> {
            session.trail().save(sql, head);
            return null;
        });
        assertEquals(longer.entries(), session.headFile().read().orElseThrow().entries());
        Session next = clinic.reopen();
        assertEquals(
                "outside " + (before + 1) + ", trail " + before,
                next.database()
                        .read(sql -> sql.fetchValue("select detail from audit_entry where action = 'trail-cut'")));
        assertEquals(
                List.of("audit entry " + (before + 1)
                        + ": here the trail was found cut; what was lost stands in no entry (entry " + (before + 1)
                        + ", 2026-09-15 08:00, doctor)"),
                words(Verification.run(next)));
    }

    @Test
    void theHeadOutsideMayLagButNotBeChangedOrGone() throws Exception {
        Path file = clinic.folder().path().resolve(engine.headFile());
        String kept = Files.readString(file);
        session.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED));
        Files.writeString(file, kept);
        assertEquals(List.of(), words(Verification.run(session)));
        Files.delete(file);
        assertEquals(
                List.of(Finding.Kind.OUTSIDE_HEAD_GONE),
                Verification.run(session).findings().stream().map(Finding::kind).toList());
        Files.writeString(file, kept.replaceFirst("^\\d+", "3"));
        assertEquals(
                List.of(Finding.Kind.OUTSIDE_HEAD_ALTERED),
                Verification.run(session).findings().stream().map(Finding::kind).toList());
    }

    @Test
    void aClinicIsVerifiedThoughNobodyCanSignIn() {
        session.database().write(sql -> sql.execute("update audit_head set entries = entries - 1"));
        assertThrows(ProblemException.class, () -> clinic.another());
        assertEquals(
                List.of("audit trail: its head was changed by another program"),
                words(TestClinic.door().verify(session.database(), "doctor", TestClinic.PASSWORD)));
    }

    @Test
    void onlyAnAdministratorWhoseAccountIsSoundMayVerify() {
        SmallClinic.addUsers(session, Role.NURSE);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> TestClinic.door().verify(session.database(), "nurse-2", SmallClinic.PASSWORD));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
        session.database()
                .write(sql -> sql.execute("update account set roles = 'administrator' where user_name = 'nurse-2'"));
        long row = number("select id from account where user_name = 'nurse-2'");
        assertEquals(
                List.of("account, row " + row + ": your own account was changed by another program; let another"
                        + " administrator run verify"),
                words(TestClinic.door().verify(session.database(), "nurse-2", SmallClinic.PASSWORD)));
        assertEquals(
                List.of("account, row " + row + ": changed or put there by another program"),
                words(TestClinic.door().verify(session.database(), "doctor", TestClinic.PASSWORD)));
    }

    @Test
    void aClinicFromBeforeThereWasATrailBeginsOne() throws Exception {
        asTheFirstSchemaLeftIt();
        Session next = clinic.reopen();
        assertEquals(
                "trail-begun",
                next.database().read(sql -> sql.fetchValue("select action from audit_entry where id = 1")));
        assertEquals(List.of(), words(Verification.run(next)));
        next.database().write(sql -> sql.execute("delete from key_slot where account_id is null"));
        next.database().write(sql -> sql.execute("update patient_detail set sex = 'female' where sex = 'male'"));
        assertEquals(
                List.of(
                        "key_slot, row 0: gone (entry 1, 2026-09-15 08:00, doctor)",
                        "patient_detail of entry 1: not the rows that were written (entry 1, 2026-09-15 08:00, doctor)"),
                words(Verification.run(next)));
    }

    /** No trail, no row that names a change, and no MAC on what is known of a person. */
    private void asTheFirstSchemaLeftIt() throws Exception {
        RowMac mac = session.seals().rows();
        for (Table<?> table : MarkedRows.tables()) {
            edit(table.getName(), "update " + table.getName() + " set change_id = null");
            session.database()
                    .write(sql -> sql.selectFrom(table).fetch().stream()
                            .mapToInt(row -> sql.update(table)
                                    .set(
                                            table.field("mac", byte[].class),
                                            table.equals(Tables.PATIENT_DETAIL) ? null : mac.of(row, table.getName()))
                                    .where(table.field("id", Long.class).eq(row.get("id", Long.class)))
                                    .execute())
                            .sum());
        }
        edit("audit_entry", "delete from audit_entry");
        session.database().write(sql -> sql.execute("delete from audit_head"));
        Files.delete(clinic.folder().path().resolve(engine.headFile()));
    }

    private static List<String> words(Verified verified) {
        Messages messages = new Messages(Language.ENGLISH);
        return verified.findings().stream()
                .map(finding -> finding.text(messages))
                .toList();
    }

    private long sealed() {
        long values = 0;
        for (var place : SealedTampers.columns())
            values += count(place.table() + " where " + place.column() + " is not null");
        return values;
    }

    private void edit(String table, String statement) {
        session.database().write(sql -> {
            engine.letEdit(sql, table);
            return sql.execute(statement);
        });
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }

    private long number(String query) {
        return session.database()
                .read(sql -> sql.resultQuery(query)
                        .coerce(DSL.field("n", Long.class))
                        .fetchSingle()
                        .value1());
    }
}
