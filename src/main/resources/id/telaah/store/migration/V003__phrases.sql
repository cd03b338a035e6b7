-- Phrases that were added or changed here, and those of the program that were taken out.
pragma user_version = 3;

create table phrase (
  id integer not null primary key,
  code text not null unique,
  -- Taken out: the program's own phrase of this code does not show.
  removed integer not null check (removed in (0, 1)),
  purpose text check (purpose in ('penyebab', 'kesimpulan', 'rekomendasi', 'ukuran', 'rujukan')),
  disciplines text check (json_valid(disciplines)),
  causes text check (json_valid(causes)),
  target_groups text check (json_valid(target_groups)),
  wording text check (length(wording) between 1 and 500),
  check ((removed = 1) = (purpose is null)),
  check ((removed = 1) = (disciplines is null)),
  check ((removed = 1) = (causes is null)),
  check ((removed = 1) = (target_groups is null)),
  check ((removed = 1) = (wording is null))
) strict;
