package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Where a clinic's rows lie: in a file of its own, or in a database on a server that several workstations share. */
sealed interface Engine extends AutoCloseable permits SqliteFile, PostgresServer {
    SQLDialect dialect();

    /** The number of this workstation among those that write to the clinic now; 0 to 1023, a file's only one is 0. */
    int node();

    /** For one transaction that writes; waits for its turn where there is only one. Give it back. */
    Connection writer() throws SQLException, InterruptedException;

    /** For queries, which it keeps from writing. Give it back. */
    Connection reader() throws SQLException, InterruptedException;

    /** From now to the end of its transaction the reader sees one and the same commit. */
    void holdStill(Connection reader) throws SQLException;

    void giveBack(Connection connection) throws SQLException;

    /** Makes other workstations wait with their audit entries until this transaction ends. */
    void lockTrail(DSLContext sql);

    /** Makes other workstations wait with their appointments until this transaction ends. */
    void lockCalendar(DSLContext sql);

    /** Leaves nothing behind of rows that were deleted, as far as that is in its hands. */
    void forgetDeleted() throws SQLException;

    /** How many workstations have it open now, this one among them. */
    int workstations(DSLContext sql);

    @Override
    void close() throws SQLException, InterruptedException;
}
