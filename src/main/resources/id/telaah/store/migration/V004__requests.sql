-- What the panel still needs from the technical team, and what came back.

pragma user_version = 4;

create table request (
  id integer not null primary key,
  case_id integer not null references case_file,
  -- A place in the case's form ("tb_ayah", "lk#3"), or an expert's own words: one of the two.
  field text not null,
  words text not null,
  state text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  opened_at text not null check (opened_at glob '????-??-??T??:??:??.???Z'),
  answered_at text check (answered_at glob '????-??-??T??:??:??.???Z'),
  -- What came back to an expert's own words; the answer to a field stands in the case.
  answer text not null,
  unique (case_id, field, words),
  check ((field = '') <> (words = ''))
) strict;

create table request_waiting (
  request_id integer not null references request,
  waiting text not null check (waiting in ('spa', 'spog', 'psikolog', 'gizi', 'panel')),
  reason text not null,
  primary key (request_id, waiting)
) strict, without rowid;

-- What a case held before answers were filled in: its file is known again all the same.
create table former_content (
  case_id integer not null references case_file,
  sha256 text not null check (length(sha256) = 64),
  primary key (case_id, sha256)
) strict, without rowid;

-- One answer that came in, for those to be told who waited for it or had begun without it.
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
