package vn.diemcau.architecture.offenders.notice;

import jakarta.mail.Message;

/** Lets Jakarta Mail out of its package. */
record NoticeWithMail(Message message) {}
