-- Who was shown which picture in which minute. A row outlives its picture.
create table shot_view (
	contract_id varchar(64) not null references contract (id),
	shot_hash char(64) not null,
	viewer varchar(200) not null,
	seen bigint not null,
	primary key (contract_id, shot_hash, viewer, seen)
);
create index shot_view_of_time on shot_view (contract_id, seen);

-- By which link a session was begun.
alter table review_session add column viewer varchar(200) not null default 'the client';

-- Shots whose pictures were erased here because their time was over; the device tells the same in its diary later.
create table shot_retention (
	journal_id varchar(64) not null,
	seq bigint not null,
	contract_id varchar(64) not null references contract (id),
	begins bigint not null,
	erased bigint not null,
	primary key (journal_id, seq),
	foreign key (journal_id, seq) references journal_record (journal_id, seq)
);
create index shot_retention_of_contract on shot_retention (contract_id, begins);
