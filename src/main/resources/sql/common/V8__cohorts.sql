-- What patients agreed to for research, who asked for which export and who let it leave, and who was named again.
-- All are appended and superseded; the last row of a chain says how it stands.

-- given, refused or withdrawn, from a day on; scope is a project's name or null for all research.
create table research_consent (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references research_consent (id),
  status text not null,
  decision text not null,
  scope text,
  from_day date not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index research_consent_patient on research_consent (patient_id);
create unique index research_consent_supersedes on research_consent (supersedes);

-- A definition run on one state of the clinic, so that the next run can say who entered and who left.
create table cohort_run (
  id bigint not null primary key,
  definition_id bigint not null references cohort_definition (id),
  snapshot text not null,
  patients integer not null,
  created_at timestamp not null,
  created_by bigint not null references account (id)
);
create index cohort_run_definition on cohort_run (definition_id);
create table cohort_run_member (
  id bigint not null primary key,
  run_id bigint not null references cohort_run (id),
  patient_id bigint not null references patient (id)
);
create index cohort_run_member_run on cohort_run_member (run_id);

-- Asked by one person, decided by another. policy and formats are JSON; nothing in it tells of a patient.
-- number is what people call it by; waiver is why what the scan found may leave all the same, and how much of it.
create table export_request (
  id bigint not null primary key,
  number integer not null,
  definition_id bigint not null references cohort_definition (id),
  policy text not null,
  formats text not null,
  purpose text not null,
  ethics_number text,
  recipient text not null,
  expires_on date,
  seed bigint not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create unique index export_request_number on export_request (number);
create table export_decision (
  id bigint not null primary key,
  request_id bigint not null references export_request (id),
  approved boolean not null,
  reason text,
  waiver text,
  waived_hits integer,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create unique index export_decision_once on export_decision (request_id);
alter table export_run add column request_id bigint references export_request (id);
alter table export_run add column formats text;
alter table export_run add column suppressed integer;
alter table export_run add column smallest_class integer;
alter table export_run add column snapshot text;

-- The days by which all dates of somebody are moved in a project; it lies beside the study id, sealed like it.
alter table study_subject add column date_shift ${bytes};

-- A study id that was turned back into a patient, by whom and why.
create table reidentification (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  project text not null,
  reason ${bytes} not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index reidentification_patient on reidentification (patient_id);
