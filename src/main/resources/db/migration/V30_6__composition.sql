-- Who is asked to a meeting, line by line: which units or who (EACH, UNITS, PERSON, OUTSIDE), in which post, how many of each unit. Units: JSON.
create table meeting_invitee (
    meeting_id varchar(36) not null references meeting (id),
    place integer not null,
    invitee_id varchar(36) not null,
    whom varchar(10) not null,
    tier varchar(10),
    units text not null,
    person_id varchar(36),
    outside varchar(200),
    post varchar(200),
    quota integer not null,
    mandatory boolean not null,
    primary key (meeting_id, place),
    constraint meeting_invitee_once unique (meeting_id, invitee_id)
);
create index meeting_invitee_person on meeting_invitee (person_id);
