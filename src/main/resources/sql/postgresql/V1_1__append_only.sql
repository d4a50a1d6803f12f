-- Clinical rows are appended and superseded, never edited.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger transplant_append_only before update or delete on transplant for each row execute function refuse_change();
create trigger diagnosis_append_only before update or delete on diagnosis for each row execute function refuse_change();
create trigger clinical_event_append_only before update or delete on clinical_event for each row execute function refuse_change();
create trigger visit_append_only before update or delete on visit for each row execute function refuse_change();
create trigger dosing_append_only before update or delete on dosing for each row execute function refuse_change();
create trigger lab_result_append_only before update or delete on lab_result for each row execute function refuse_change();
create trigger patient_detail_append_only before update or delete on patient_detail for each row execute function refuse_change();
