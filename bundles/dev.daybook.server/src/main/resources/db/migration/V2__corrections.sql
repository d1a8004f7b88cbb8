-- Who has which seconds of a person's time, over all devices, after all corrections. No two rows of a person share a
-- second, and no row reaches beyond its ten minutes: what overlaps a range begins at most ten minutes before it.
create table owned_time (
	person_id varchar(64) not null references person (id),
	begins bigint not null,
	ends bigint not null,
	journal_id varchar(64) not null references journal (id),
	contract_id text not null,
	primary key (person_id, begins)
);

-- Refused records whose seconds another one has: their bodies are kept until the person settles that.
create table waiting_record (
	journal_id varchar(64) not null,
	seq bigint not null,
	person_id varchar(64) not null references person (id),
	slot bigint not null,
	primary key (journal_id, seq),
	foreign key (journal_id, seq) references journal_record (journal_id, seq)
);
create index waiting_record_of_slot on waiting_record (person_id, slot);

-- Corrections were taken in unread, and no IDE has written one: none of them is to be shown.
update journal_record set state = 'refused', body = null, reason = 'The server could not read corrections yet.'
where state = 'stored' and type in ('withdrawn', 'moved', 'manual', 'correction');

insert into owned_time (person_id, begins, ends, journal_id, contract_id)
select person_id, begins, ends, journal_id, contract_id from journal_record
where type = 'segment' and state = 'stored' and ends > begins;

-- Time that stays on its device is a place in the chain, and its seconds count where nobody else has them.
update journal_record set state = 'stored', reason = null
where state = 'refused' and body is null and (contract_id = 'unassigned' or contract_id like 'local-%');

insert into owned_time (person_id, begins, ends, journal_id, contract_id)
select r.person_id, r.begins, r.ends, r.journal_id, r.contract_id from journal_record r
where r.type = 'segment' and r.state = 'stored' and r.ends > r.begins
and (r.contract_id = 'unassigned' or r.contract_id like 'local-%')
and not exists (select 1 from owned_time o where o.person_id = r.person_id
	and o.begins < r.ends and o.ends > r.begins and o.begins > r.begins - 600000)
on conflict do nothing;
