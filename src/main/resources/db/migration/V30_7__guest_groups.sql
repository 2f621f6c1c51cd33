-- Saved groups of guests, kept by an office; lines like those of meeting_invitee.
create table guest_group (
    id varchar(36) primary key,
    unit_id varchar(36) not null,
    name varchar(200) not null,
    version integer not null
);
create index guest_group_unit on guest_group (unit_id);

create table guest_group_line (
    group_id varchar(36) not null references guest_group (id),
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
    primary key (group_id, place)
);
