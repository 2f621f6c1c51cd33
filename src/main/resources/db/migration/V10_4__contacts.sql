-- How units and people are reached outside of our pages; empty texts for what is not known. Kind: UNIT or PERSON.
create table contact (
  kind varchar(10) not null,
  owner varchar(36) not null,
  email varchar(254) not null,
  phone varchar(30) not null,
  primary key (kind, owner)
);
