-- The first schema. A shipped migration is never edited: the next change is the next file.
--
-- Moments are ISO 8601 text in UTC, always with three decimals: any SQLite tool shows them as they
-- are when a store must be rescued by hand, their order as text is their order in time, and the
-- trail's hashes are taken over the very characters that stand here.

-- "TLAH": tells our files from any other SQLite file.
pragma application_id = 1414283592;
-- The number of this file. A store that carries the newest number is opened without Flyway.
pragma user_version = 1;

create table round (
  id integer not null primary key,
  semester text not null unique check (semester glob '2[01][0-9][0-9]-[12]'),
  regency_code text not null,
  regency_name text not null,
  -- Letterhead, signatory and layout are written and read as one document.
  office text not null check (json_valid(office)),
  approved_by text,
  approved_position text,
  approved_on text check (approved_on glob '????-??-??'),
  approval_note text,
  check ((approved_by is null) = (approved_position is null)),
  check ((approved_by is null) = (approved_on is null)),
  check ((approved_by is null) = (approval_note is null))
) strict;

create table member (
  id integer not null primary key,
  round_id integer not null references round,
  place integer not null,
  seat text not null,
  name text not null,
  discipline text check (discipline in ('spa', 'spog', 'psikolog', 'gizi')),
  body text not null,
  unique (round_id, seat)
) strict;

create table agency (
  id integer not null primary key,
  round_id integer not null references round,
  place integer not null,
  function text not null,
  name text not null,
  addressee text not null,
  town text not null,
  unique (round_id, function)
) strict;

-- A form with its answers, whoever filled it: the technical team (a case), an expert (a review),
-- the panel (an agreement).
create table filled_form (
  id integer not null primary key,
  name text not null,
  version text not null,
  -- Keeps the seals in the trail from being guessed back into answers.
  salt text not null check (length(salt) = 32)
) strict;

create table form_row (
  form_id integer not null references filled_form,
  group_link text not null,
  row_number integer not null check (row_number > 0),
  primary key (form_id, group_link, row_number)
) strict, without rowid;

create table answer (
  form_id integer not null references filled_form,
  link text not null,
  row_number integer not null check (row_number >= 0),
  answer text not null check (json_valid(answer)),
  primary key (form_id, link, row_number)
) strict, without rowid;

create table case_file (
  id integer not null primary key,
  round_id integer not null references round,
  code text not null check (code glob 'AKS-[0-9][0-9][0-9][0-9]-20[0-9][0-9]-S[12]-[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]'),
  group_key text not null,
  sha256 text not null check (length(sha256) = 64),
  form_id integer not null unique references filled_form,
  received_at text not null check (received_at glob '????-??-??T??:??:??.???Z'),
  unique (round_id, code),
  unique (round_id, sha256)
) strict;

create table review (
  id integer not null primary key,
  case_id integer not null references case_file,
  discipline text not null check (discipline in ('spa', 'spog', 'psikolog', 'gizi')),
  state text not null check (state in ('EMPTY', 'DRAFT', 'SENT')),
  form_id integer not null unique references filled_form,
  saved_at text not null check (saved_at glob '????-??-??T??:??:??.???Z'),
  sent_at text check (sent_at glob '????-??-??T??:??:??.???Z'),
  unique (case_id, discipline),
  check ((state = 'SENT') = (sent_at is not null))
) strict;

create table agreement (
  id integer not null primary key,
  case_id integer not null unique references case_file,
  form_id integer not null unique references filled_form,
  saved_at text not null check (saved_at glob '????-??-??T??:??:??.???Z')
) strict;

create table signature (
  id integer not null primary key,
  agreement_id integer not null references agreement,
  discipline text not null check (discipline in ('spa', 'spog', 'psikolog', 'gizi')),
  name text not null,
  signed_at text not null check (signed_at glob '????-??-??T??:??:??.???Z'),
  text_hash text not null check (length(text_hash) = 64),
  unique (agreement_id, discipline)
) strict;

create table document (
  id integer not null primary key,
  round_id integer not null references round,
  name text not null,
  sha256 text not null check (length(sha256) = 64),
  pdf blob not null,
  issued_at text not null check (issued_at glob '????-??-??T??:??:??.???Z'),
  unique (round_id, sha256)
) strict;

create trigger document_stays before update on document
begin
  select raise(abort, 'an issued document is never changed');
end;

create trigger document_remains before delete on document
begin
  select raise(abort, 'an issued document is never removed');
end;

create table trail (
  seq integer not null primary key check (seq > 0),
  at text not null check (at glob '????-??-??T??:??:??.???Z'),
  actor text not null,
  act text not null,
  subject text not null,
  detail text not null,
  previous_hash text not null unique check (length(previous_hash) = 64),
  hash text not null unique check (length(hash) = 64)
) strict;

create trigger trail_grows_at_its_end before insert on trail
when new.seq <> (select coalesce(max(seq), 0) + 1 from trail)
begin
  select raise(abort, 'the trail grows at its end only');
end;

create trigger trail_stays before update on trail
begin
  select raise(abort, 'the trail is never changed');
end;

create trigger trail_remains before delete on trail
begin
  select raise(abort, 'the trail is never shortened');
end;
