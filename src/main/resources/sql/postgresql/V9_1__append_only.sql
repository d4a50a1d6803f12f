-- Who was told is never edited.
create trigger export_run_member_append_only before update or delete on export_run_member for each row execute function refuse_change();

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
