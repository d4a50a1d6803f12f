package org.catamnesis.medication;

import static org.catamnesis.clinic.schema.Tables.DRUG_SUPPLY;

import java.util.List;
import java.util.function.Function;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.DrugSupplyRecord;
import org.jooq.DSLContext;

/** What was handed out or bought: appended, superseded, taken back. */
public final class DrugSupplyStore {
    private final Session session;

    public DrugSupplyStore(Session session) {
        this.session = session;
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public DrugSupply append(DrugSupply supply, Long supersedes) {
        String status = supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED;
        return change(supply, sql -> write(sql, supply, supersedes, status));
    }

    /** Appends new ones within a change that does more. */
    public void appendAll(DSLContext sql, List<DrugSupply> supplies) {
        session.require(Operation.LOAD_SPREADSHEETS);
        for (DrugSupply supply : supplies) write(sql, supply, null, AppendedRows.FINAL);
    }

    /** Takes one back that was entered in error; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(DrugSupply wrong) {
        return change(wrong, sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR))
                .id();
    }

    /** By day. */
    public List<DrugSupply> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(DRUG_SUPPLY)
                        .where(DRUG_SUPPLY.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(DRUG_SUPPLY))
                        .orderBy(DRUG_SUPPLY.DAY, DRUG_SUPPLY.ID)
                        .fetch(DrugSupplyStore::supply));
    }

    private DrugSupply change(DrugSupply supply, Function<DSLContext, DrugSupply> work) {
        return session.change(
                Operation.RECORD_VISITS, AuditEvent.of(Action.SUPPLY_RECORDED).patient(supply.patientId()), work);
    }

    private DrugSupply write(DSLContext sql, DrugSupply supply, Long supersedes, String status) {
        DrugSupplyRecord row = sql.newRecord(DRUG_SUPPLY);
        row.setId(session.database().ids().next());
        row.setPatientId(supply.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setDrug(supply.drug());
        row.setFormulation(supply.formulation());
        row.setDay(supply.day());
        row.setQuantity(supply.quantity());
        row.setUnit(supply.unit());
        row.setDays(supply.days());
        row.setReason(supply.reason());
        session.rows().append(sql, row);
        return supply(row);
    }

    private static DrugSupply supply(DrugSupplyRecord row) {
        return new DrugSupply(
                row.getId(),
                row.getPatientId(),
                row.getDrug(),
                row.getFormulation(),
                row.getDay(),
                row.getQuantity(),
                row.getUnit(),
                row.getDays(),
                row.getReason());
    }
}
