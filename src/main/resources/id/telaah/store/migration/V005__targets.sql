-- Which groups a round audits, and where; who chairs the panel.

pragma user_version = 5;

alter table member add column chair integer not null default 0 check (chair in (0, 1));

create table target (
  id integer not null primary key,
  round_id integer not null references round,
  place integer not null,
  group_key text not null,
  audited integer not null check (audited in (0, 1)),
  unique (round_id, group_key)
) strict;

-- No row: the whole regency.
create table target_district (
  target_id integer not null references target,
  place integer not null,
  district_code text not null,
  primary key (target_id, district_code)
) strict, without rowid;
