-- A study id and a shift of dates belong to a project and to one policy, so that what leaves under two policies is not
-- joined by them. policy is what a policy file must say: its id and whatever differs from the usual one of that id;
-- empty on rows from before, which still lead back to a patient and are given to no export again.
alter table study_subject add column policy text not null default '';
drop index study_subject_patient;
create unique index study_subject_patient on study_subject (project, policy, patient_id);

-- Who was told in an export, and how coarsely, so that the next one can say what the two give away together.
alter table export_run add column levels text;
create table export_run_member (
  id bigint not null primary key,
  run_id bigint not null references export_run (id),
  patient_id bigint not null references patient (id)
);
create index export_run_member_run on export_run_member (run_id);
