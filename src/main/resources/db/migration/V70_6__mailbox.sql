-- What a mail server reported of a letter after ours had taken it.
alter table notice_letter add column came_back varchar(20);

-- Addresses from which letters came back for good; they get none until somebody says so.
create table notice_stopped_address (
    address varchar(254) primary key,
    reason varchar(20) not null,
    letter_id varchar(36) not null,
    since timestamp(6) with time zone not null
);

-- How far a mailbox has been read. Validity: a mailbox that was set up anew counts its mails anew.
create table notice_mailbox (
    name varchar(500) primary key,
    validity bigint not null,
    uid bigint not null
);

-- Mails that say something about a letter or an invitation, by the hash of their bytes, so that each is taken once. Until it is settled, the server that has claimed it works on it.
create table notice_mail (
    hash varchar(64) primary key,
    mailbox varchar(500) not null,
    validity bigint not null,
    uid bigint not null,
    attempts integer not null,
    claimed_at timestamp(6) with time zone not null,
    outcome varchar(20),
    meeting_id varchar(36),
    site_id varchar(36)
);
create index notice_mail_open on notice_mail (outcome, claimed_at);
create index notice_mail_meeting on notice_mail (meeting_id, site_id);
