-- How media servers did: a row for each server and minute in which somebody went the rounds. Old rows go as the settings say.
create table media_minute (
  server varchar(36) not null,
  at timestamp(6) with time zone not null,
  rounds integer not null,
  well integer not null,
  total_ms bigint not null,
  worst_ms bigint not null,
  stress double precision,
  participants integer,
  recorders_free integer,
  primary key (server, at)
);
create index media_minute_at on media_minute (at);

-- When a server was not held to be well. Which meetings left it then is in media_placement.
create table media_incident (
  server varchar(36) not null,
  begun_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  missing varchar(20) not null,
  primary key (server, begun_at)
);
