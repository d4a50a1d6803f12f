-- Sex and birth year stand in clear and enter formulas, so they are marked like results. Rows from before carry neither.
alter table patient_detail add column change_id bigint;
alter table patient_detail add column mac ${bytes};
