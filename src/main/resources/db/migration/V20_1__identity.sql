-- Accounts with their roles, logins in progress, and what was tried without success.

create table account (
  id varchar(36) primary key,
  login varchar(60) not null unique,
  person_id varchar(36) not null references person (id),
  password_hash varchar(300) not null,
  disabled boolean not null
);

create table account_role (
  account_id varchar(36) not null references account (id),
  place integer not null,
  role varchar(30) not null,
  unit_id varchar(36) not null references unit (id),
  site_id varchar(36) references site (id),
  primary key (account_id, place)
);

-- The token itself is never stored: who reads this table can't sign in with it.
create table login_session (
  id varchar(36) primary key,
  token_hash varchar(64) not null unique,
  account_id varchar(36) not null references account (id),
  seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);
create index login_session_account on login_session (account_id);

-- Hashes instead of names and addresses, because people type passwords into the wrong field.
create table login_attempt (
  id varchar(36) primary key,
  account_hash varchar(64) not null,
  address_hash varchar(64) not null,
  attempted_at timestamp(6) with time zone not null
);
create index login_attempt_account on login_attempt (account_hash, attempted_at);
create index login_attempt_address on login_attempt (address_hash, attempted_at);
create index login_attempt_time on login_attempt (attempted_at);

-- The one-time link for the first administrator.
create table setup_link (
  token_hash varchar(64) primary key,
  expires_at timestamp(6) with time zone not null
);
