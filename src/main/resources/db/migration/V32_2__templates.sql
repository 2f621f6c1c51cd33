-- Meetings that an office plans again and again, as they were entered. Content: JSON in the words of the interface.
create table meeting_template (
    id varchar(36) primary key,
    unit_id varchar(36) not null,
    name varchar(200) not null,
    content text not null,
    saved_account varchar(36) not null,
    saved_person varchar(36) not null,
    saved_name varchar(200) not null,
    saved_at timestamp(6) with time zone not null
);
create index meeting_template_unit on meeting_template (unit_id);
