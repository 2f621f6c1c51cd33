import { t, useLanguage } from "/ui/i18n.js";
import { problemText, refusalText } from "/ui/problem.js";
import { same } from "./expect.js";

export default {
  "English chooses the form of its plural": async () => {
    await useLanguage("en");
    same(t("length.hours", { n: 1 }), "1 hour");
    same(t("length.hours", { n: 2 }), "2 hours");
    await useLanguage("vi");
    same(t("length.hours", { n: 1 }), "1 giờ");
  },

  "the language is remembered and told to the page": async () => {
    await useLanguage("en");
    same(document.documentElement.lang, "en");
    same(localStorage.getItem("dc-language"), "en");
    await useLanguage("vi");
    same(document.documentElement.lang, "vi");
  },

  "a refusal is told in a sentence without its code": async () => {
    await useLanguage("vi");
    const problem = { status: 429, code: "LOGIN_THROTTLED", details: { retryAfterSeconds: 30 } };
    same(problemText(problem), "Đã thử sai nhiều lần. Hãy chờ 30 giây rồi thử lại.");
  },

  "an unknown refusal still has a sentence": () => {
    same(problemText({ status: 422, code: "NEVER_HEARD_OF", details: {} }), t("problem.other"));
    same(problemText({ status: 503, code: "NEVER_HEARD_OF", details: {} }), t("problem.server"));
  },

  "a bad row says its line, its column and why": () => {
    const details = { line: 4, column: "valid_from", reason: "BAD_DATE" };
    same(
      refusalText("BAD_ROW", details),
      "Dòng 4, cột valid_from: ngày không đúng, cần dạng 2025-07-01. Chưa có gì thay đổi.",
    );
  },
};
