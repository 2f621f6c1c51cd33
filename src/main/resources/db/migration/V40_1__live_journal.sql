-- The meetings in progress. What happened is only ever added; the primary key is the last judge of what came first.

create table live_event (
  meeting varchar(36) not null,
  seq bigint not null,
  at timestamp(6) with time zone not null,
  type varchar(40) not null,
  version smallint not null,
  by_as varchar(12) not null,
  by_name varchar(200) not null,
  by_person varchar(36),
  by_site varchar(36),
  body varchar not null,
  primary key (meeting, seq)
);
create index live_event_at on live_event (at);

-- What each command was answered, so that the same command gets the same answer for ever.
create table live_answer (
  meeting varchar(36) not null,
  giver varchar(36) not null,
  command varchar(64) not null,
  seq bigint,
  code varchar(40),
  details varchar,
  primary key (meeting, giver, command)
);

-- When a server was last known to hold a meeting.
create table live_pulse (
  meeting varchar(36) primary key,
  at timestamp(6) with time zone not null
);
