-- What a province states itself about calendar, policies and hours; what the law says everywhere comes with the application.

-- Raised by every writing, so that two administrators notice each other.
create table law_revision (
    id integer primary key,
    revision bigint not null
);
insert into law_revision (id, revision) values (1, 1);

-- A stated year replaces the announced one whole, also when it has no days.
create table law_year (
    calendar_year integer primary key,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null
);

create table law_day (
    held_on date primary key,
    calendar_year integer not null references law_year (calendar_year),
    kind varchar(10) not null,
    reason varchar(200) not null,
    source varchar(300) not null,
    confirmed boolean not null
);

-- Never changed but for their end: meetings keep the policies of their day. Kinds: names with spaces between; none means all.
create table law_policy (
    id varchar(36) primary key,
    rule varchar(40) not null,
    kinds varchar(400) not null,
    unit_id varchar(36),
    amount integer not null,
    measure varchar(20) not null,
    citation varchar(300) not null,
    confirmed boolean not null,
    valid_from date not null,
    valid_to date,
    entered_by varchar(200) not null,
    entered_at timestamp(6) with time zone not null
);

-- One row for each half day (buổi) that a unit, and everything below it, works. Weekdays from 1 (Monday).
create table law_hours (
    unit_id varchar(36) not null,
    weekday integer not null,
    half varchar(10) not null,
    begins time not null,
    ends time not null,
    primary key (unit_id, weekday, half)
);
