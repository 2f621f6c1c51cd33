-- How a meeting is held: by our own media, by a conference unit that is not ours, or at one place. The lines to dial: JSON.
alter table meeting add column venue varchar(20) default 'ONLINE' not null;
alter table meeting add column recorded boolean default false not null;
alter table meeting add column gathering_place varchar(200);
alter table meeting add column dial_strings text default '[]' not null;
alter table meeting add column help_lines text default '[]' not null;
