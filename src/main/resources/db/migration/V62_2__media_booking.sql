-- Room and recorders that are kept for the meetings of the calendar, one row for each meeting that needs our media. Rows of the past stay, for the page that shows
-- how the servers were used; a meeting that is given up loses its row.
create table media_booking (
  meeting varchar(36) primary key,
  server varchar(36) not null,
  from_at timestamp(6) with time zone not null,
  until_at timestamp(6) with time zone not null,
  endpoints integer not null,
  recorder boolean not null,
  region varchar(36) not null,
  constraint media_booking_ends_after_start check (until_at > from_at)
);
create index media_booking_time on media_booking (from_at, until_at);
