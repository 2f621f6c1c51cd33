-- People who are invited by name get letters of their own: a notice is for a site or for a person.
alter table notice alter column site_id drop not null;
alter table notice add column person_id varchar(36);
alter table notice add constraint notice_receiver check ((site_id is null) <> (person_id is null));
create index notice_person on notice (meeting_id, person_id);

-- The people who know of a meeting by letter. Those of meetings that are there before this table is have had none, so the next letter is their first.
create table notice_guest_person (
    meeting_id varchar(36) not null,
    person_id varchar(36) not null,
    primary key (meeting_id, person_id)
);
