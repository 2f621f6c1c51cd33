-- Reminders that went out by rule, for a meeting at a time; a meeting that moves is reminded of again.
create table notice_reminder (
    meeting_id varchar(36) not null,
    start_at timestamp(6) with time zone not null,
    rule varchar(20) not null,
    primary key (meeting_id, start_at, rule)
);
