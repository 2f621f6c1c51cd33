-- What invited sites were told of meetings. The bookmark says up to which version of a meeting that was done; it moves in one transaction with the notices.
create table notice_told (
    meeting_id varchar(36) primary key,
    version integer not null
);
-- Meetings that are there before this table is are known to those whom they concern.
insert into notice_told (meeting_id, version) select id, version from meeting;

-- The sites that know of a meeting.
create table notice_guest (
    meeting_id varchar(36) not null,
    site_id varchar(36) not null,
    primary key (meeting_id, site_id)
);
insert into notice_guest (meeting_id, site_id) select meeting_id, site_id from meeting_site;

create table notice (
    id varchar(36) primary key,
    kind varchar(20) not null,
    meeting_id varchar(36) not null,
    version integer not null,
    since integer not null,
    site_id varchar(36) not null,
    title varchar(300) not null,
    start_at timestamp(6) with time zone not null,
    end_at timestamp(6) with time zone not null,
    reason varchar(1000),
    made_at timestamp(6) with time zone not null
);
create index notice_site on notice (site_id, made_at);
create index notice_meeting on notice (meeting_id, site_id);

-- Who has seen a notice; reader: an account.
create table notice_seen (
    notice_id varchar(36) not null references notice (id),
    reader varchar(36) not null,
    seen_at timestamp(6) with time zone not null,
    primary key (notice_id, reader)
);
