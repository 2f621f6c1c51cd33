-- Links with which sites answer without signing in; hash: of the secret, which is kept nowhere.
create table notice_link (
    hash varchar(64) primary key,
    meeting_id varchar(36) not null,
    site_id varchar(36) not null,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    opened_at timestamp(6) with time zone,
    answers integer not null
);
create index notice_link_meeting on notice_link (meeting_id, site_id);
