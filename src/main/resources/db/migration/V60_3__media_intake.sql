-- What media servers ask and tell us. Of a server's pass only the digest is kept.

create table media_pass (
  server varchar(36) primary key,
  digest varchar(64) not null,
  made_at timestamp(6) with time zone not null
);

create index media_placement_room on media_placement (server, room);

-- Rooms that we let a server open: one row for each room, so that of two who ask at once one is first. A room that has emptied may open again, under a new id.
create table media_reservation (
  server varchar(36) not null,
  room varchar(64) not null,
  id varchar(36) not null,
  meeting varchar(36) not null,
  owner varchar(300) not null,
  start_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  primary key (server, room)
);
create unique index media_reservation_id on media_reservation (id);

-- Who was in which room and when, as its server saw it. A stay is known by its beginning; its end is written once.
create table media_stay (
  server varchar(36) not null,
  room varchar(64) not null,
  occupant varchar(300) not null,
  joined_at timestamp(6) with time zone not null,
  left_at timestamp(6) with time zone,
  handle varchar(300) not null,
  name varchar(300) not null,
  primary key (server, room, occupant, joined_at)
);
