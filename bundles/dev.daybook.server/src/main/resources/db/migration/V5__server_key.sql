-- The key that countersigns the diaries in this database; one row, the same for all servers that share it.
create table server_key (
	id integer primary key check (id = 1),
	verifier varchar(1000) not null
);
