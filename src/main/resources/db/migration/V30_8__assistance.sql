-- Who may propose meetings in which leader's name. Lines are added and revoked, never taken out.
create table assistance (
    id varchar(36) primary key,
    leader_id varchar(36) not null,
    leader_account varchar(36) not null,
    assistant_id varchar(36) not null,
    assistant_account varchar(36) not null,
    from_day date not null,
    to_day date,
    named_account varchar(36) not null,
    named_person varchar(36) not null,
    named_name varchar(200) not null,
    named_at timestamp(6) with time zone not null,
    revoked_account varchar(36),
    revoked_person varchar(36),
    revoked_name varchar(200),
    revoked_at timestamp(6) with time zone
);
create index assistance_leader on assistance (leader_id);

-- In whose name a meeting was drafted and a deed was done, as that leader was called on the day.
alter table meeting add column creator_for_person varchar(36);
alter table meeting add column creator_for_name varchar(200);
alter table meeting add column creator_for_post varchar(200);
alter table meeting_history add column by_for_person varchar(36);
alter table meeting_history add column by_for_name varchar(200);
alter table meeting_history add column by_for_post varchar(200);
