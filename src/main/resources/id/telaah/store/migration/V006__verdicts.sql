-- What persons decided on identifiers that the privacy gate found in files: never the value.

pragma user_version = 6;

create table verdict_batch (
  id integer not null primary key,
  round_id integer not null references round,
  decided_by text not null,
  decided_at text not null check (decided_at glob '????-??-??T??:??:??.???Z')
) strict;

create table verdict (
  batch_id integer not null references verdict_batch,
  number integer not null,
  file text not null,
  -- Empty where the file says no code that can be read.
  case_code text not null,
  place text not null,
  line integer not null,
  kind text not null,
  ruling text not null check (ruling in ('REMOVE', 'REPLACE', 'HARMLESS')),
  reason text not null check ((reason = '') = (ruling <> 'HARMLESS')),
  primary key (batch_id, number)
) strict, without rowid;

create trigger verdict_stays before update on verdict
begin
  select raise(abort, 'a verdict is never changed');
end;

create trigger verdict_remains before delete on verdict
begin
  select raise(abort, 'a verdict is never removed');
end;
