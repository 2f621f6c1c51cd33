-- Sites (điểm cầu) in units, and people with their posts.

create table site (
  id varchar(36) primary key,
  unit_id varchar(36) not null references unit (id),
  name varchar(200) not null,
  kind varchar(10) not null,
  responsible varchar(100) not null,
  phone varchar(30) not null,
  open_from date not null,
  open_to date
);

create table person (
  id varchar(36) primary key,
  name varchar(100) not null,
  post varchar(200) not null,
  unit_id varchar(36) not null references unit (id),
  place integer not null
);
create index person_unit on person (unit_id);
