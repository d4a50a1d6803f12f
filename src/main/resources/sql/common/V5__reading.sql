-- What can be told of a reading without opening it: how many rows wait, and the keyed fingerprint of what it says, by which a
-- second scan or print of the same report is found.
alter table document add column reading_mac text;
alter table document add column ready_rows integer;
alter table document add column open_rows integer;
alter table document add column critical_rows integer;
create index document_reading_mac on document (reading_mac);

-- Names and units that were learnt may be revoked; an empty laboratory means every one of them.
alter table learnt_name add column revoked_by bigint;

create table learnt_unit (
  id bigint not null primary key,
  laboratory text not null,
  analyte text not null,
  printed_unit text not null,
  unit text not null,
  created_at timestamp not null,
  created_by bigint not null references account (id),
  revoked_at timestamp,
  revoked_by bigint
);
create index learnt_unit_printed on learnt_unit (laboratory, analyte);
