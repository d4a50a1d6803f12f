-- Clinical rows and the audit trail are appended and superseded, never edited.
create trigger patient_contact_append_only before update or delete on patient_contact for each row execute function refuse_change();
create trigger patient_merge_append_only before update or delete on patient_merge for each row execute function refuse_change();
create trigger erasure_append_only before update or delete on erasure for each row execute function refuse_change();
create trigger audit_entry_append_only before update or delete on audit_entry for each row execute function refuse_change();

-- A restore fills the tables one after the other and has the references checked at its end.
do $$
declare reference record;
begin
  for reference in
    select conrelid::regclass as held_by, conname from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', reference.held_by, reference.conname);
  end loop;
end
$$;
