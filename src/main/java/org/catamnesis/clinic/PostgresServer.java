package org.catamnesis.clinic;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/**
 * A clinic on a PostgreSQL server. Writers read what is committed, so that each sees the end of the audit trail that the
 * others left; what must not be lost is checked by version in the update itself.
 */
final class PostgresServer implements Engine {
    private static final int CONNECTIONS = 8;
    private static final long WAIT_MILLIS = 10_000;
    /** Names of our advisory locks: any two numbers that nothing else in this database uses. */
    private static final int NODE_LOCK = 0x43617401;

    private static final long TRAIL_LOCK = 0x4361740200000000L;
    private static final long CALENDAR_LOCK = 0x4361740300000000L;
    private static final int NODES = 1 << RowIds.NODE_BITS;
    private final ServerAddress address;
    private final String password;
    private final HikariDataSource pool;
    /** Holds this workstation's number for as long as it lives. */
    private final Connection holder;

    private final int node;

    PostgresServer(ServerAddress address, String password) throws SQLException {
        this.address = address;
        this.password = password;
        this.pool = pool(address, password);
        try {
            this.holder = address.connect(password);
            this.node = takeNode(holder);
        } catch (SQLException | RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(ServerAddress address, String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("clinic");
        config.setJdbcUrl(address.url());
        config.setDataSourceProperties(address.properties(password));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setAutoCommit(false);
        config.setInitializationFailTimeout(WAIT_MILLIS);
        return new HikariDataSource(config);
    }

    private static int takeNode(Connection connection) throws SQLException {
        List<Integer> numbers = IntStream.range(1, NODES).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers);
        for (int number : numbers) if (tryLock(connection, number)) return number;
        throw new SQLException("every workstation number is taken");
    }

    private static boolean tryLock(Connection connection, int number) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, NODE_LOCK);
            lock.setInt(2, number);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    ServerAddress address() {
        return address;
    }

    String password() {
        return password;
    }

    DataSource dataSource() {
        return pool;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public int node() {
        return node;
    }

    @Override
    public Connection writer() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public void holdStill(Connection reader) throws SQLException {
        reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        // The pool ends what is open and puts everything back as it was.
        connection.close();
    }

    @Override
    public void lockTrail(DSLContext sql) {
        lock(sql, TRAIL_LOCK);
    }

    @Override
    public void lockCalendar(DSLContext sql) {
        lock(sql, CALENDAR_LOCK);
    }

    private static void lock(DSLContext sql, long number) {
        sql.execute("select pg_advisory_xact_lock({0})", org.jooq.impl.DSL.inline(number));
    }

    /** Writes the tables of keys and numbers anew; the server's own log and backups are its administrator's. */
    @Override
    public void forgetDeleted() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                for (String table : List.of("data_key", "patient_identifier", "study_subject"))
                    statement.execute("vacuum full " + table);
            }
        }
    }

    @Override
    public int workstations(DSLContext sql) {
        return sql.fetchSingle("""
                        select count(*) from pg_locks where locktype = 'advisory' and classid = {0}
                        and database = (select oid from pg_database where datname = current_database())
                        """, org.jooq.impl.DSL.inline(NODE_LOCK)).get(0, Integer.class);
    }

    @Override
    public void close() throws SQLException {
        pool.close();
        holder.close();
    }
}
