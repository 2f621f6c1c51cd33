-- Calls that leaders made, each with the meeting that was made for it.
create table call_made (
    meeting_id varchar(36) primary key references meeting (id),
    title varchar(300) not null,
    caller_person varchar(36) not null,
    caller_name varchar(200) not null,
    caller_post varchar(300) not null,
    called_at timestamp(6) with time zone not null
);
create index call_made_time on call_made (called_at);
