create table setting (
  id integer not null primary key,
  name text not null unique,
  value text not null
);
