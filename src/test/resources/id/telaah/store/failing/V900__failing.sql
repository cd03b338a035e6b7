alter table case_file add column colour text;
insert into trail (seq) values ('no number');
pragma user_version = 900;
