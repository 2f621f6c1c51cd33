-- Rooms and equipment that meetings book. What is given up stays, for the meetings that had it.
create table asset (
    id varchar(36) primary key,
    unit_id varchar(36) not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    place varchar(200),
    seats integer,
    quantity integer not null,
    shared boolean not null,
    in_use boolean not null,
    version integer not null
);

create table meeting_asset (
    meeting_id varchar(36) not null references meeting (id),
    place integer not null,
    asset_id varchar(36) not null references asset (id),
    quantity integer not null,
    primary key (meeting_id, place),
    constraint meeting_asset_once unique (meeting_id, asset_id)
);
create index meeting_asset_asset on meeting_asset (asset_id, meeting_id);
