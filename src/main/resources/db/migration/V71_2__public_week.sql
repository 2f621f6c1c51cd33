-- Meetings that their office shows to everybody in its week.
create table meeting_public (
    meeting_id varchar(36) primary key references meeting (id),
    by_account varchar(36) not null,
    by_name varchar(200) not null,
    marked_at timestamp(6) with time zone not null
);
