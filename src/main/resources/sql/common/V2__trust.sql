-- Who did what, whole patients, and what a clinic needs to be trusted. In a table with a MAC the columns before it are
-- covered with their nulls, those after it (added later) when they hold a value; change_id names the audit entry that a
-- row came with.

create table audit_entry (
  id bigint not null primary key,
  change_id bigint not null,
  at timestamp not null,
  account_id bigint,
  action text not null,
  patient_id bigint,
  detail text,
  reason ${bytes},
  written text,
  mac ${bytes} not null
);
create index audit_entry_patient on audit_entry (patient_id);
create index audit_entry_change on audit_entry (change_id);

-- One row: how many entries there are and the MAC of the last.
create table audit_head (
  id bigint not null primary key,
  entries bigint not null,
  last_mac ${bytes} not null,
  mac ${bytes} not null
);

-- Before any key is open, so in clear and without what was typed; emptied into the trail at the next sign-in.
create table sign_in_refusal (
  id bigint not null primary key,
  account_id bigint,
  at timestamp not null
);
create index sign_in_refusal_account on sign_in_refusal (account_id);

-- The public half seals backups without anybody signed in; the private half is sealed under the record key.
create table backup_key (
  id bigint not null primary key,
  public_key ${bytes} not null,
  private_key ${bytes} not null,
  created_at timestamp not null
);

create table patient_contact (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references patient_contact (id),
  status text not null,
  relation text not null,
  name ${bytes},
  phone ${bytes},
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index patient_contact_patient on patient_contact (patient_id);
create unique index patient_contact_supersedes on patient_contact (supersedes);

-- Two records of one person: everything of merged_id was moved to kept_id; a row with status entered-in-error undoes it.
create table patient_merge (
  id bigint not null primary key,
  kept_id bigint not null references patient (id),
  merged_id bigint not null references patient (id),
  supersedes bigint references patient_merge (id),
  status text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index patient_merge_merged on patient_merge (merged_id);
create unique index patient_merge_supersedes on patient_merge (supersedes);

-- step is asked, withdrawn or confirmed; the reason is sealed under the patient's key and goes with it.
create table erasure (
  id bigint not null primary key,
  patient_id bigint not null,
  step text not null,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index erasure_patient on erasure (patient_id);

-- How the columns of another system's file are to be read.
create table column_mapping (
  id bigint not null primary key,
  name text not null,
  sheet text not null,
  mapping text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  revoked_at timestamp
);

alter table account add column reset_required boolean;
alter table account add column change_id bigint;

alter table transplant add column donor_age integer;
alter table transplant add column cmv_dr text;
alter table transplant add column ebv_dr text;
alter table transplant add column donor_hbcab boolean;
alter table transplant add column abo text;
alter table transplant add column cold_ischaemia_min integer;
alter table transplant add column discharged date;
alter table transplant add column change_id bigint;

alter table diagnosis add column name ${bytes};
alter table diagnosis add column change_id bigint;
alter table clinical_event add column change_id bigint;
alter table visit add column change_id bigint;
alter table dosing add column schedule text;
alter table dosing add column change_id bigint;
alter table lab_result add column last_dose text;
alter table lab_result add column change_id bigint;

alter table patient_identifier add column origin_id bigint;

alter table document add column kind text;
alter table document add column title ${bytes};
alter table document add column made_on date;
