package org.catamnesis.access;

import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicOpening;
import org.jooq.DSLContext;

/** What a clinic of a test lies in. A test class of a store runs on each. */
public enum TestEngine {
    SQLITE {
        @Override
        ClinicDatabase create(ClinicOpening clinics, ClinicFolder folder, String name) {
            return clinics.create(folder, name, false);
        }

        @Override
        ClinicDatabase open(ClinicOpening clinics, ClinicFolder folder) {
            return clinics.open(folder);
        }

        @Override
        public void letEdit(DSLContext sql, String table) {
            sql.execute("drop trigger if exists " + table + "_no_update");
            sql.execute("drop trigger if exists " + table + "_no_delete");
        }
    },
    POSTGRESQL {
        @Override
        ClinicDatabase create(ClinicOpening clinics, ClinicFolder folder, String name) {
            return clinics.create(folder, TestServer.database(folder), TestServer.PASSWORD, name, false);
        }

        @Override
        ClinicDatabase copy(ClinicOpening clinics, ClinicFolder from, ClinicFolder to) {
            TestServer.copy(from, to);
            return open(clinics, to);
        }

        @Override
        ClinicDatabase open(ClinicOpening clinics, ClinicFolder folder) {
            return clinics.open(folder, TestServer.database(folder), TestServer.PASSWORD);
        }

        @Override
        public void letEdit(DSLContext sql, String table) {
            sql.execute("alter table " + table + " disable trigger user");
        }
    };

    /** Opens a copy of a clinic that nobody has open; its folder is copied already. */
    ClinicDatabase copy(ClinicOpening clinics, ClinicFolder from, ClinicFolder to) {
        return open(clinics, to);
    }

    /** The name of the file that keeps the end of the trail outside the database. */
    String headFile() {
        return this == SQLITE ? "clinic.head" : "server.head";
    }

    abstract ClinicDatabase create(ClinicOpening clinics, ClinicFolder folder, String name);

    /** Takes away what keeps the rows of a table from being edited, as somebody with a database tool could. */
    public abstract void letEdit(DSLContext sql, String table);

    abstract ClinicDatabase open(ClinicOpening clinics, ClinicFolder folder);
}
