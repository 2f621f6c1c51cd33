-- When the sites were first told of a meeting; a meeting that is still being prepared has not been issued. Those of before were issued as they were made.
alter table meeting add column issued_at timestamp(6) with time zone;
update meeting set issued_at = (select min(happened_at) from meeting_history where meeting_history.meeting_id = meeting.id);
create index meeting_status on meeting (status);
