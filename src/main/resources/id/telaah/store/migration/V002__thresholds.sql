-- Thresholds that a round's secretariat changed: appended, so that what a review or a signature
-- rested on can be said at any time after.

pragma user_version = 2;

create table threshold_edit (
  id integer not null primary key,
  round_id integer not null references round,
  threshold text not null,
  -- Decimal numbers, exactly as they were written.
  old_number text not null,
  new_number text not null,
  reason text not null check (reason <> ''),
  changed_by text not null,
  changed_at text not null check (changed_at glob '????-??-??T??:??:??.???Z')
) strict;

create trigger threshold_edit_stays before update on threshold_edit
begin
  select raise(abort, 'a change of a threshold is never changed');
end;

create trigger threshold_edit_remains before delete on threshold_edit
begin
  select raise(abort, 'a change of a threshold is never removed');
end;
