-- Who proposed a meeting in whose name, as a notice of the office tells it.
alter table notice_office add column by_name varchar(200);
alter table notice_office add column for_name varchar(200);
alter table notice_office add column for_post varchar(200);
