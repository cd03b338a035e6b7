alter table case_file add column colour text;
pragma user_version = 900;
