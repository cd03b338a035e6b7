-- What a round sets out with, the places loaded from the Ministry's list, and questions on a field.

pragma user_version = 7;

-- What the decree says of a seat, and who holds it when.
alter table member add column position text not null default '';
alter table member add column external integer not null default 0 check (external in (0, 1));
alter table member add column held_from text check (held_from glob '????-??-??');
alter table member add column held_until text check (held_until glob '????-??-??');

alter table target add column criteria text not null default '';
alter table target add column planned integer not null default 0 check (planned >= 0);

alter table round add column decree_number text not null default '';
alter table round add column decree_date text check (decree_date glob '????-??-??');

create table round_step (
  round_id integer not null references round,
  stage text not null,
  begins text not null check (begins glob '????-??-??'),
  ends text not null check (ends glob '????-??-??'),
  primary key (round_id, stage),
  check (begins <= ends)
) strict, without rowid;

-- Shares in per cent, decimal numbers exactly as they were written.
create table round_figure (
  round_id integer not null references round,
  measure text not null,
  share_before text,
  share_now text,
  share_target text,
  source text not null,
  primary key (round_id, measure)
) strict, without rowid;

create table region (
  code text not null primary key check (code glob '[0-9][0-9]*'),
  name text not null check (name <> '')
) strict, without rowid;

-- A question is a field together with words. SQLite changes no check of a table that is there: the
-- four tables are made anew with what they held.
create table request_held as select * from request;
create table request_waiting_held as select * from request_waiting;
create table case_change_held as select * from case_change;
create table case_change_reader_held as select * from case_change_reader;
drop table case_change_reader;
drop table case_change;
drop table request_waiting;
drop table request;

create table request (
  id integer not null primary key,
  case_id integer not null references case_file,
  -- A place in the case's form ("tb_ayah", "lk#3"), an expert's own words, or both: a question on
  -- what stands in the field.
  field text not null,
  words text not null,
  state text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  opened_at text not null check (opened_at glob '????-??-??T??:??:??.???Z'),
  answered_at text check (answered_at glob '????-??-??T??:??:??.???Z'),
  -- What came back to words; the answer to a field alone stands in the case.
  answer text not null,
  unique (case_id, field, words),
  check (field <> '' or words <> '')
) strict;

create table request_waiting (
  request_id integer not null references request,
  waiting text not null check (waiting in ('spa', 'spog', 'psikolog', 'gizi', 'panel')),
  reason text not null,
  primary key (request_id, waiting)
) strict, without rowid;

create table case_change (
  id integer not null primary key,
  request_id integer not null references request,
  -- The answer that stood there before; null where there was none.
  former text check (json_valid(former)),
  changed_at text not null check (changed_at glob '????-??-??T??:??:??.???Z')
) strict;

create table case_change_reader (
  change_id integer not null references case_change,
  discipline text not null check (discipline in ('spa', 'spog', 'psikolog', 'gizi')),
  -- Waited for it, or had written a review that it may change.
  waited integer not null check (waited in (0, 1)),
  seen_at text check (seen_at glob '????-??-??T??:??:??.???Z'),
  primary key (change_id, discipline)
) strict, without rowid;

insert into request select * from request_held;
insert into request_waiting select * from request_waiting_held;
insert into case_change select * from case_change_held;
insert into case_change_reader select * from case_change_reader_held;
drop table request_held;
drop table request_waiting_held;
drop table case_change_held;
drop table case_change_reader_held;
