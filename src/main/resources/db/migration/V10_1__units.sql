-- The organisation: units with their names, kinds and parents over time, and every change with its act.

create table unit_revision (
  id smallint primary key,
  revision bigint not null
);
insert into unit_revision (id, revision) values (1, 0);

create table unit (
  id varchar(36) primary key,
  code varchar(20) not null,
  tier varchar(10) not null,
  official_rank integer not null,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_from < valid_to)
);
create index unit_code on unit (code);

create table unit_name (
  unit_id varchar(36) not null references unit (id),
  valid_from date not null,
  valid_to date,
  name varchar(200) not null,
  short_name varchar(200) not null,
  kind varchar(20) not null,
  primary key (unit_id, valid_from)
);

create table unit_parent (
  unit_id varchar(36) not null references unit (id),
  valid_from date not null,
  valid_to date,
  parent_id varchar(36) not null references unit (id),
  primary key (unit_id, valid_from)
);

create table unit_event (
  id bigint primary key,
  type varchar(10) not null,
  effective date not null,
  legal_basis varchar(300) not null
);

create table unit_event_unit (
  event_id bigint not null references unit_event (id),
  place integer not null,
  unit_id varchar(36) not null references unit (id),
  primary key (event_id, place)
);

create table unit_lineage (
  event_id bigint not null references unit_event (id),
  place integer not null,
  predecessor_id varchar(36) not null references unit (id),
  successor_id varchar(36) not null references unit (id),
  part varchar(10) not null,
  primary key (event_id, place)
);
