-- What those who hold or approve meetings were told; one row for each account. Amount: of how many units a gathered notice tells.
create table notice_office (
    id varchar(36) primary key,
    kind varchar(20) not null,
    meeting_id varchar(36) not null,
    account_id varchar(36) not null,
    title varchar(300) not null,
    start_at timestamp(6) with time zone not null,
    end_at timestamp(6) with time zone not null,
    reason varchar(1000),
    amount integer not null,
    made_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone
);
create index notice_office_account on notice_office (account_id, made_at);
create index notice_office_meeting on notice_office (meeting_id, account_id);

-- How far the office was told of a meeting.
create table notice_office_told (
    meeting_id varchar(36) primary key,
    version integer not null,
    replies integer not null,
    returned integer not null,
    light varchar(10) not null
);
-- Meetings that are there before this table is are known to those who hold them.
insert into notice_office_told (meeting_id, version, replies, returned, light)
    select m.id, m.version, (select count(*) from meeting_reply r where r.meeting_id = m.id), 0, 'GREEN' from meeting m;
