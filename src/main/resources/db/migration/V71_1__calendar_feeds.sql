-- Calendars outside the application: addresses that stand for a secret, and passwords for programs that ask for one.
-- The secrets themselves are never stored: who reads these tables can't read a calendar with them.

create table calendar_feed (
    owner varchar(50) primary key,
    token_hash varchar(64) not null unique,
    account_id varchar(36) not null references account (id),
    created_at timestamp(6) with time zone not null
);

create table calendar_password (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id),
    label varchar(60) not null,
    secret_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index calendar_password_account on calendar_password (account_id);

create index meeting_site_by_site on meeting_site (site_id, meeting_id);
