-- Checkpoints that the server countersigned. The peaks are the roots of the complete subtrees of the tree that was
-- signed, the biggest first, with spaces between: from there the next checkpoint is checked.
create table journal_checkpoint (
	journal_id varchar(64) not null references journal (id),
	size bigint not null,
	seq bigint not null,
	root char(64) not null,
	peaks text not null,
	note text not null,
	signed_at bigint not null,
	primary key (journal_id, size)
);

-- Both sides of a fork: a device signed a root that is not the root of the records that are here. A journal with a row
-- is forked, for ever.
create table journal_fork (
	journal_id varchar(64) not null references journal (id),
	size bigint not null,
	theirs char(64) not null,
	their_note text not null,
	ours char(64) not null,
	our_note text,
	received bigint not null,
	primary key (journal_id, size, theirs)
);
