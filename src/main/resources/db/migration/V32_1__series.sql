-- Meetings that were planned together because they come again. By what their days were found; what they are is each meeting's own.
-- Days: dates with commas between, in their order.
create table meeting_series (
    id varchar(36) primary key,
    recurrence varchar(300) not null,
    struck varchar(1400) not null,
    added varchar(1400) not null,
    days_off varchar(30) not null,
    first_start_at timestamp(6) with time zone not null,
    first_end_at timestamp(6) with time zone not null
);

-- The day by the rule names an occurrence for good; the planned time follows changes of the series, and a meeting at another was moved on its own.
create table meeting_occurrence (
    meeting_id varchar(36) primary key references meeting (id),
    series_id varchar(36) not null references meeting_series (id),
    original_day date not null,
    planned_start_at timestamp(6) with time zone not null,
    planned_end_at timestamp(6) with time zone not null,
    constraint meeting_occurrence_day unique (series_id, original_day)
);
