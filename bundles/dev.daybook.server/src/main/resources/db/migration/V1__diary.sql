-- Instants are milliseconds since 1970-01-01T00:00:00Z. Everything here runs on SQLite and on PostgreSQL.

create table person (
	id varchar(64) primary key,
	name varchar(200) not null
);

create table client (
	id varchar(64) primary key,
	name varchar(200) not null
);

create table contract (
	id varchar(64) primary key,
	person_id varchar(64) not null references person (id),
	client_id varchar(64) not null references client (id),
	title varchar(200) not null,
	definition text not null
);
create index contract_of_person on contract (person_id);

create table device (
	id varchar(64) primary key,
	person_id varchar(64) not null references person (id),
	name varchar(200) not null
);

create table device_token (
	hash char(64) primary key,
	device_id varchar(64) not null references device (id),
	issued bigint not null,
	revoked bigint
);

create table journal (
	id varchar(64) primary key,
	device_id varchar(64) not null references device (id),
	size bigint not null,
	hash char(64) not null
);

-- A refused record keeps its place in the chain, but its body is not kept and nobody is shown it.
create table journal_record (
	journal_id varchar(64) not null references journal (id),
	seq bigint not null,
	hash char(64) not null,
	type text not null,
	contract_id text,
	person_id varchar(64) not null references person (id),
	begins bigint not null,
	ends bigint not null,
	seconds bigint not null,
	shot_hash char(64),
	state varchar(16) not null check (state in ('stored', 'refused')),
	reason text,
	envelope text not null,
	body text,
	received bigint not null,
	primary key (journal_id, seq)
);
create index journal_record_of_contract on journal_record (contract_id, begins);
create index journal_record_of_person on journal_record (person_id, begins);
create index journal_record_of_shot on journal_record (shot_hash);

create table shot (
	hash char(64) primary key,
	bytes bigint not null,
	received bigint not null
);

create table review_session (
	token_hash char(64) primary key,
	contract_id varchar(64) not null references contract (id),
	expires bigint not null
);
