-- A server that is given up stays as a row without its secret: placements and histories of the past name it.
alter table media_server add column removed_at timestamp(6) with time zone;
