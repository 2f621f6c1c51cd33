-- The servers that carry picture and sound, as administrators keep them. Secrets are sealed under the installation's master key.

create table media_server (
  id varchar(36) primary key,
  revision bigint not null,
  name varchar(100) not null,
  state varchar(20) not null,
  url varchar(300) not null,
  script varchar(300) not null,
  domain varchar(200) not null,
  muc varchar(200) not null,
  algorithm varchar(10) not null,
  issuer varchar(200) not null,
  audience varchar(200) not null,
  subject varchar(200) not null,
  secret varchar(8000),
  prosody varchar(300) not null,
  jicofo varchar(300) not null,
  bridges varchar(4000) not null,
  recorders varchar(4000) not null,
  region varchar(36) not null,
  endpoints integer not null,
  recordings integer not null,
  weight integer not null
);

-- Where each meeting's picture and sound are. A meeting that moves gets a further generation; of two nodes that place the same
-- generation at once, the primary key lets one win.
create table media_placement (
  meeting varchar(36) not null,
  generation integer not null,
  server varchar(36) not null,
  room varchar(64) not null,
  endpoints integer not null,
  at timestamp(6) with time zone not null,
  reason varchar(30) not null,
  primary key (meeting, generation)
);
create index media_placement_at on media_placement (at);
