-- Only text, bigint, integer, double precision, boolean, date, timestamp and ${bytes}: the subset that SQLite and
-- PostgreSQL read alike. Sealed columns are ${bytes}; row ids are made in Java. Clinical rows are appended; a row that
-- corrects another names it in supersedes, and a row with status entered-in-error takes the earlier one back.

create table clinic_info (
  id bigint not null primary key,
  clinic_uid text not null,
  name text not null,
  demo boolean not null,
  created_at timestamp not null
);

create table account (
  id bigint not null primary key,
  user_name text not null unique,
  display_name text not null,
  roles text not null,
  active boolean not null,
  created_at timestamp not null,
  mac ${bytes} not null
);

create table key_slot (
  id bigint not null primary key,
  kind text not null,
  account_id bigint references account (id),
  kdf text not null,
  memory_kib integer not null,
  passes integer not null,
  lanes integer not null,
  salt ${bytes} not null,
  record_key ${bytes} not null,
  identity_key ${bytes},
  mac ${bytes} not null,
  created_at timestamp not null
);

create table data_key (
  owner_id bigint not null primary key,
  version integer not null,
  wrapped ${bytes} not null
);

create table setting (
  id bigint not null primary key,
  account_id bigint references account (id),
  name text not null,
  value text not null,
  changed_at timestamp not null
);

create table patient (
  id bigint not null primary key,
  created_at timestamp not null,
  created_by bigint not null references account (id)
);

create table patient_detail (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references patient_detail (id),
  sex text not null,
  birth_year integer,
  name ${bytes} not null,
  pinyin ${bytes} not null,
  birth_date ${bytes},
  phone ${bytes},
  address ${bytes},
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id)
);
create index patient_detail_patient on patient_detail (patient_id);
create unique index patient_detail_supersedes on patient_detail (supersedes);

create table patient_identifier (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  kind text not null,
  value ${bytes} not null,
  value_mac text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id)
);
create unique index patient_identifier_unique on patient_identifier (kind, value_mac);
create index patient_identifier_patient on patient_identifier (patient_id);

create table transplant (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references transplant (id),
  status text not null,
  organ text not null,
  graft_number integer not null,
  day date not null,
  donor_type text,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index transplant_patient on transplant (patient_id);
create unique index transplant_supersedes on transplant (supersedes);

create table diagnosis (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references diagnosis (id),
  status text not null,
  day date,
  code text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index diagnosis_patient on diagnosis (patient_id);
create unique index diagnosis_supersedes on diagnosis (supersedes);

create table clinical_event (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references clinical_event (id),
  status text not null,
  kind text not null,
  subtype text,
  grade text,
  day date not null,
  end_day date,
  biopsy_proven boolean,
  detail ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index clinical_event_patient on clinical_event (patient_id, day);
create unique index clinical_event_supersedes on clinical_event (supersedes);

create table visit (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references visit (id),
  status text not null,
  day date not null,
  planned_day date,
  kind text not null,
  attended boolean not null,
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index visit_patient on visit (patient_id, day);
create unique index visit_supersedes on visit (supersedes);

create table dosing (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references dosing (id),
  status text not null,
  drug text not null,
  formulation text,
  start_day date not null,
  end_day date,
  dose double precision not null,
  unit text not null,
  doses_per_day double precision not null,
  route text,
  stop_reason text,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index dosing_patient on dosing (patient_id, start_day);
create unique index dosing_supersedes on dosing (supersedes);

create table document (
  id bigint not null primary key,
  patient_id bigint references patient (id),
  state text not null,
  media_type text not null,
  byte_count bigint not null,
  page_count integer,
  problem text,
  content_mac text not null unique,
  file_name ${bytes} not null,
  content ${bytes} not null,
  candidates ${bytes},
  received_at timestamp not null,
  received_by bigint not null references account (id),
  reviewed_at timestamp,
  reviewed_by bigint references account (id),
  version integer not null
);
create index document_patient on document (patient_id);
create index document_state on document (state);

create table lab_result (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references lab_result (id),
  status text not null,
  analyte text,
  printed_name text not null,
  specimen text,
  collected_at timestamp not null,
  time_known boolean not null,
  value_text text not null,
  comparator text,
  number double precision,
  unit_text text,
  unit_ucum text,
  low double precision,
  high double precision,
  range_text text,
  flag_text text,
  method text,
  laboratory text,
  last_dose_at timestamp,
  timing text,
  provenance text not null,
  document_id bigint references document (id),
  page integer,
  box_x double precision,
  box_y double precision,
  box_width double precision,
  box_height double precision,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  mac ${bytes} not null
);
create index lab_result_patient on lab_result (patient_id, analyte, collected_at);
create index lab_result_document on lab_result (document_id);
create unique index lab_result_supersedes on lab_result (supersedes);

create table learnt_name (
  id bigint not null primary key,
  laboratory text not null,
  printed_name text not null,
  analyte text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  revoked_at timestamp
);
create index learnt_name_printed on learnt_name (laboratory, printed_name);

create table cohort_definition (
  id bigint not null primary key,
  name text not null,
  version integer not null,
  definition text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id)
);
create unique index cohort_definition_version on cohort_definition (name, version);

create table study_subject (
  id bigint not null primary key,
  project text not null,
  patient_id bigint not null references patient (id),
  study_id ${bytes} not null,
  created_at timestamp not null
);
create unique index study_subject_patient on study_subject (project, patient_id);

create table export_run (
  id bigint not null primary key,
  export_uid text not null,
  cohort text not null,
  policy text not null,
  patients integer not null,
  manifest_sha256 text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id)
);
