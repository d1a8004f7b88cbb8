-- Instants are seconds since 1970 (UTC); texts are UTF-8. The same statements run on SQLite and PostgreSQL.

create table person (
  id text primary key,
  name text not null
);

create table device (
  id text primary key,
  person text not null references person (id),
  name text not null,
  -- SHA-256 of the bearer token; the token itself is kept nowhere.
  token_hash text not null unique
);

create table contract (
  id text primary key,
  person text not null references person (id),
  content text not null
);

create table journal (
  id text primary key,
  device text not null references device (id)
);

create table record (
  journal text not null references journal (id),
  seq bigint not null,
  hash text not null,
  type text not null,
  contract text,
  from_second bigint not null,
  to_second bigint not null,
  envelope text not null,
  body text,
  -- 'stored', or 'refused': then only the envelope is kept, so that later records can follow it.
  state text not null,
  reason text not null,
  received bigint not null,
  primary key (journal, seq)
);

create index record_by_contract on record (contract, from_second);

-- Shots that stored records name; the picture itself lies in the object folder.
create table shot (
  journal text not null references journal (id),
  sha256 text not null,
  contract text not null references contract (id),
  arrived integer not null default 0,
  primary key (journal, sha256)
);

create index shot_by_contract on shot (contract, sha256);

create table review_session (
  token_hash text primary key,
  contract text not null references contract (id),
  expires bigint not null
);
