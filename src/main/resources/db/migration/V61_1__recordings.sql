-- Files that recorders send in: one row for each file of a server, whoever announces it and how often. How much of it is here, the file itself says.
create table media_recording (
  id varchar(36) primary key,
  server varchar(36) not null,
  room varchar(64) not null,
  meeting varchar(36) not null,
  name varchar(300) not null,
  bytes bigint not null,
  sha256 varchar(64) not null,
  seconds integer,
  begun_at timestamp(6) with time zone not null,
  arrived_at timestamp(6) with time zone,
  retention varchar(40)
);
create unique index media_recording_file on media_recording (server, room, sha256, bytes);
create index media_recording_meeting on media_recording (meeting);
