-- Recorders that our server has sent into rooms. Those that are not over are to be called back when the chair, or the end of the meeting, says so.
create table media_recorder_call (
  session varchar(36) primary key,
  meeting varchar(36) not null,
  generation integer not null,
  recorder varchar(500) not null,
  sent_at timestamp(6) with time zone not null,
  over_at timestamp(6) with time zone
);
create index media_recorder_call_meeting on media_recorder_call (meeting);
