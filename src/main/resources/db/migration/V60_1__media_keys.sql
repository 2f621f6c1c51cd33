-- Key pairs of our own. The private half is sealed under the installation's master key, so this table alone signs nothing.

create table media_key (
  kid varchar(64) primary key,
  purpose varchar(10) not null,
  public_key varchar(2000) not null,
  private_key varchar(8000) not null,
  made_at timestamp(6) with time zone not null,
  used_from timestamp(6) with time zone not null,
  retired_at timestamp(6) with time zone
);
