-- The patient whom a document was first given to, as patient_identifier has it: where it goes back to when a merge is undone.
alter table document add column origin_id bigint;
