-- What an agenda says of a point beyond its title. Links: JSON.
alter table meeting_agenda_item add column kind varchar(20) default 'OTHER' not null;
alter table meeting_agenda_item add column sub boolean default false not null;
alter table meeting_agenda_item add column presenter_unit varchar(36);
alter table meeting_agenda_item add column speaking_limit integer;
alter table meeting_agenda_item add column note varchar(2000);
alter table meeting_agenda_item add column links text default '[]' not null;
