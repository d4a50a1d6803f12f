-- How patients are kept in sight: protocols, what was agreed with each patient, contacts, appointments and what happens at a visit.
-- All are appended and superseded; the last row of a chain says how it stands. What is due is computed, never stored.

-- A protocol as this site has written it, under the code that patients are assigned to; content is its JSON.
create table protocol (
  id bigint not null primary key,
  supersedes bigint references protocol (id),
  status text not null,
  code text not null,
  version text not null,
  content text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index protocol_code on protocol (code);
create unique index protocol_supersedes on protocol (supersedes);

-- The protocol that a patient follows from a day on; without a row the clinic's choice for the organ counts.
create table protocol_assignment (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references protocol_assignment (id),
  status text not null,
  protocol text not null,
  from_day date not null,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index protocol_assignment_patient on protocol_assignment (patient_id);
create unique index protocol_assignment_supersedes on protocol_assignment (supersedes);

-- One series of the protocol kept differently for a patient: another rhythm, or none (null), until a day or for ever.
create table schedule_deviation (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references schedule_deviation (id),
  status text not null,
  series text not null,
  rhythm text,
  from_day date not null,
  until_day date,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index schedule_deviation_patient on schedule_deviation (patient_id);
create unique index schedule_deviation_supersedes on schedule_deviation (supersedes);

-- Whether the clinic follows a patient: active, lost, transferred, declined or ended, from a day on, with a reason of the list.
create table follow_up_state (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references follow_up_state (id),
  status text not null,
  state text not null,
  day date not null,
  reason text,
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index follow_up_state_patient on follow_up_state (patient_id);
create unique index follow_up_state_supersedes on follow_up_state (supersedes);

-- A call, message or letter, in or out: about what, what came of it, and when to try again.
create table contact_attempt (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references contact_attempt (id),
  status text not null,
  at timestamp not null,
  channel text not null,
  incoming boolean not null,
  about text,
  outcome text not null,
  next_on date,
  person ${bytes},
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index contact_attempt_patient on contact_attempt (patient_id, at);
create unique index contact_attempt_supersedes on contact_attempt (supersedes);

-- A line of the worklist put off by hand until a day; item names the line, such as series:core-lab.
create table postponement (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references postponement (id),
  status text not null,
  item text not null,
  until_day date not null,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index postponement_patient on postponement (patient_id);
create unique index postponement_supersedes on postponement (supersedes);

-- Hours in which the clinic sees patients: on those weekdays, every so many weeks from the first day on. An appointment names
-- the first row of the chain, so that it stays with hours that are changed.
create table clinic_session (
  id bigint not null primary key,
  supersedes bigint references clinic_session (id),
  status text not null,
  title text not null,
  weekdays text not null,
  every_weeks integer not null,
  from_day date not null,
  until_day date,
  starts text not null,
  ends text not null,
  slot_minutes integer not null,
  per_slot integer not null,
  organs text,
  staff text,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create unique index clinic_session_supersedes on clinic_session (supersedes);

-- Days on which nobody is seen, or (open) which are worked although they would be free; where weekdays are named only those
-- of the range, and without a last day for ever.
create table closed_day (
  id bigint not null primary key,
  supersedes bigint references closed_day (id),
  status text not null,
  from_day date not null,
  until_day date,
  weekdays text,
  closed boolean not null,
  title text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create unique index closed_day_supersedes on closed_day (supersedes);

-- state is booked, arrived, seen, missed or cancelled; covers lists the series it is for.
create table appointment (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references appointment (id),
  status text not null,
  state text not null,
  starts_at timestamp not null,
  minutes integer not null,
  session_id bigint references clinic_session (id),
  kind text not null,
  covers text not null,
  arrived_at timestamp,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index appointment_patient on appointment (patient_id);
create index appointment_start on appointment (starts_at);
create unique index appointment_supersedes on appointment (supersedes);

-- What was found when a visit took place; reason is of the list, orders the analytes asked for.
alter table visit add column reason text;
alter table visit add column appointment_id bigint;
alter table visit add column orders text;

-- A code on paper that opens a patient's page here and says nothing elsewhere; revoked by a row that supersedes it.
create table patient_token (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references patient_token (id),
  status text not null,
  token ${bytes} not null,
  token_mac text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index patient_token_patient on patient_token (patient_id);
create index patient_token_token on patient_token (token_mac);
create unique index patient_token_supersedes on patient_token (supersedes);

-- What a doctor takes for a patient's baseline instead of the one that is computed, from a day on; reason is free text and sealed.
create table baseline_override (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references baseline_override (id),
  status text not null,
  analyte text not null,
  value double precision not null,
  unit text not null,
  from_day date not null,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index baseline_override_patient on baseline_override (patient_id);
create unique index baseline_override_supersedes on baseline_override (supersedes);

-- A setting stands once for the clinic (whose is 0) and once for each of its people, however many workstations write it at once.
delete from setting where exists (
  select 1 from setting later
  where later.name = setting.name and later.id > setting.id
  and coalesce(later.account_id, 0) = coalesce(setting.account_id, 0));
alter table setting add column whose bigint not null default 0;
update setting set whose = account_id where account_id is not null;
create unique index setting_once on setting (whose, name);
update column_mapping set revoked_at = created_at where revoked_at is null and exists (
  select 1 from column_mapping later
  where later.name = column_mapping.name and later.sheet = column_mapping.sheet
  and later.revoked_at is null and later.id > column_mapping.id);
create unique index column_mapping_once on column_mapping (name, sheet) where revoked_at is null;

-- Levels that are known to be no troughs, which do not count where a protocol asks for one.
create index lab_result_not_trough on lab_result (patient_id, analyte, collected_at) where timing = 'not-trough';
create index visit_orders on visit (day) where orders is not null;
