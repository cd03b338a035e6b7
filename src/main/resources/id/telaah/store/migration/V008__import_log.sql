-- Which file brought what into a round, and who loaded it when.

pragma user_version = 8;

create table import_log (
  id integer not null primary key,
  round_id integer not null references round,
  -- As it may be shown: without folder and without identifiers.
  file text not null check (file <> ''),
  loaded_by text not null,
  loaded_at text not null check (loaded_at glob '????-??-??T??:??:??.???Z'),
  new_cases integer not null check (new_cases >= 0),
  updated_cases integer not null check (updated_cases >= 0),
  skipped_cases integer not null check (skipped_cases >= 0),
  refused_cases integer not null check (refused_cases >= 0)
) strict;

create trigger import_log_stays before update on import_log
begin
  select raise(abort, 'an entry of the import log is never changed');
end;

create trigger import_log_remains before delete on import_log
begin
  select raise(abort, 'an entry of the import log is never removed');
end;
