-- What a site asks for with its answer, and what was decided of it: JSON.
alter table meeting_reply add column wishes text default '{"speeches":[]}' not null;
