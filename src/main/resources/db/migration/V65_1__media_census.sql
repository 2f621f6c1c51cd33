-- What a server never told is reckoned from asking it who is in its rooms; its own word replaces that whenever it comes.

alter table media_stay add column joined_reckoned boolean default false not null;
alter table media_stay add column left_reckoned boolean default false not null;
create index media_stay_open on media_stay (server, left_at);

-- When each server was last asked and has answered; whoever was in its rooms then was there until then at least.
create table media_census (
  server varchar(36) primary key,
  at timestamp(6) with time zone not null
);
