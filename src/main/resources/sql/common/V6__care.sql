-- What a doctor decides about results, what follows from it, what a patient should take and reach, and what was noticed.
-- All but unsigned_result, alert_evaluation and alert_progress are appended and superseded; the last row of a chain says how it stands.

-- Results that wait for a signature. An index of what is still to do: a row goes when its result is signed.
create table unsigned_result (
  result_id bigint not null primary key,
  patient_id bigint not null references patient (id),
  entered_at timestamp not null
);
create index unsigned_result_patient on unsigned_result (patient_id);

-- results lists the ids that were signed, analytes what is to be measured again; words is what the doctor said.
create table sign_off (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references sign_off (id),
  status text not null,
  result_group text not null,
  results text not null,
  decision text not null,
  due_on date,
  analytes text,
  words ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index sign_off_patient on sign_off (patient_id);
create unique index sign_off_supersedes on sign_off (supersedes);

-- What somebody has to do for a patient; state is open, done or dropped. words is what to say, note what came of it.
create table care_task (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references care_task (id),
  status text not null,
  kind text not null,
  state text not null,
  due_on date,
  analytes text,
  read_back boolean not null,
  words ${bytes},
  note ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index care_task_patient on care_task (patient_id);
create index care_task_state on care_task (state);
create unique index care_task_supersedes on care_task (supersedes);

-- A trough that this patient is to reach instead of the usual one, in unit, from the first day to the last one (null: for ever).
create table target_override (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references target_override (id),
  status text not null,
  drug text not null,
  low double precision not null,
  high double precision not null,
  unit text not null,
  from_day date not null,
  until_day date,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index target_override_patient on target_override (patient_id);
create unique index target_override_supersedes on target_override (supersedes);

-- A drug handed out or bought: quantity in unit, enough for so many days. With reason and no days one that could not be had.
create table drug_supply (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references drug_supply (id),
  status text not null,
  drug text not null,
  formulation text,
  day date not null,
  quantity double precision,
  unit text,
  days integer not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null,
  reason text
);
create index drug_supply_patient on drug_supply (patient_id);
create unique index drug_supply_supersedes on drug_supply (supersedes);

-- A rule that fired. episode tells one occasion from the next; inputs lists what it looked at, facts the numbers of its
-- reason; state is raised, acknowledged, snoozed, dismissed or cleared.
create table alert_entry (
  id bigint not null primary key,
  patient_id bigint not null references patient (id),
  supersedes bigint references alert_entry (id),
  status text not null,
  rule text not null,
  rule_version text not null,
  episode text not null,
  severity text not null,
  state text not null,
  since date not null,
  inputs text not null,
  facts text not null,
  until_day date,
  reason ${bytes},
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index alert_entry_patient on alert_entry (patient_id);
create index alert_entry_state on alert_entry (state);
create unique index alert_entry_supersedes on alert_entry (supersedes);
-- Two workstations that see the same result raise one alert.
create unique index alert_entry_episode on alert_entry (patient_id, rule, episode) where supersedes is null;

-- How far the rules have looked. Of each patient: the newest audit entry that asks for a look, the newest that the last
-- look knew of, under which content that was, and from which day on it has to be repeated without anything new; of the
-- whole clinic: up to which entry the trail was gone through. Indexes of what is still to do.
create table alert_evaluation (
  patient_id bigint not null primary key references patient (id),
  content text not null,
  due_entry bigint not null,
  seen_entry bigint not null,
  next_day date
);

create table alert_progress (
  name text not null primary key,
  entry_id bigint not null
);

-- Clinical content that this site lets act, as it was read by whoever approved it; the newest row of a pack counts.
create table content_approval (
  id bigint not null primary key,
  pack text not null,
  version text not null,
  fingerprint text not null,
  approved boolean not null,
  switched_off text,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  change_id bigint,
  mac ${bytes} not null
);
create index content_approval_pack on content_approval (pack);

-- Doses that one plan prescribes share its id; reason is why the dose was changed.
alter table dosing add column plan_id bigint;
alter table dosing add column reason ${bytes};
