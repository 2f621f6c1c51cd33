-- How many sites a meeting invites: lists of many meetings say so without counting.
alter table meeting add column site_count integer default 0 not null;
update meeting set site_count = (select count(*) from meeting_site where meeting_site.meeting_id = meeting.id);
