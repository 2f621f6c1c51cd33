-- The servers that share this database, by their last sign of life; each start is a node of its own.

create table live_node (
  id varchar(36) primary key,
  seen_at timestamp(6) with time zone not null
);

-- A meeting is held as long as some node hears its sites; each seat says which.
drop table live_pulse;
