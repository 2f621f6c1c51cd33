-- A service that signs what it tells (JaaS): the secret that it signs with, sealed, and each telling once, because a stay's beginning and its end come apart.

create table media_hook (
  server varchar(36) primary key,
  sealed varchar(1000) not null,
  made_at timestamp(6) with time zone not null
);

create table media_hook_event (
  server varchar(36) not null,
  event_key varchar(100) not null,
  room varchar(64) not null,
  occupant varchar(300) not null,
  handle varchar(300) not null,
  name varchar(300) not null,
  came boolean not null,
  at timestamp(6) with time zone not null,
  primary key (server, event_key)
);
create index media_hook_event_occupant on media_hook_event (server, room, occupant);
