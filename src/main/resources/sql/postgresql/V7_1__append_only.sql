-- Clinical rows are appended and superseded, never edited.
create trigger protocol_append_only before update or delete on protocol for each row execute function refuse_change();
create trigger protocol_assignment_append_only before update or delete on protocol_assignment for each row execute function refuse_change();
create trigger schedule_deviation_append_only before update or delete on schedule_deviation for each row execute function refuse_change();
create trigger follow_up_state_append_only before update or delete on follow_up_state for each row execute function refuse_change();
create trigger contact_attempt_append_only before update or delete on contact_attempt for each row execute function refuse_change();
create trigger postponement_append_only before update or delete on postponement for each row execute function refuse_change();
create trigger clinic_session_append_only before update or delete on clinic_session for each row execute function refuse_change();
create trigger closed_day_append_only before update or delete on closed_day for each row execute function refuse_change();
create trigger appointment_append_only before update or delete on appointment for each row execute function refuse_change();
create trigger baseline_override_append_only before update or delete on baseline_override for each row execute function refuse_change();
create trigger patient_token_append_only before update or delete on patient_token for each row execute function refuse_change();

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
