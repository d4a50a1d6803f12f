-- Clinical rows are appended and superseded, never edited.
create trigger sign_off_append_only before update or delete on sign_off for each row execute function refuse_change();
create trigger care_task_append_only before update or delete on care_task for each row execute function refuse_change();
create trigger target_override_append_only before update or delete on target_override for each row execute function refuse_change();
create trigger drug_supply_append_only before update or delete on drug_supply for each row execute function refuse_change();
create trigger alert_entry_append_only before update or delete on alert_entry for each row execute function refuse_change();
create trigger content_approval_append_only before update or delete on content_approval for each row execute function refuse_change();

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
