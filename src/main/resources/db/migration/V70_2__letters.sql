-- Notices on their way by e-mail. Due: when a waiting letter is taken up next; while a server has it, when its claim lapses.
create table notice_letter (
    id varchar(36) primary key,
    notice_id varchar(36) not null references notice (id),
    address varchar(254) not null,
    state varchar(10) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    trouble varchar(500),
    settled_at timestamp(6) with time zone
);
create index notice_letter_due on notice_letter (state, due_at);
create index notice_letter_notice on notice_letter (notice_id);
