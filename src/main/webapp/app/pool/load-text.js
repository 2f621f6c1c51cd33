import { amount } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";

/** What a server carries now, each part a few words; nothing of what nobody has told. */
export function loadText({ load }) {
  if (!load) return [];
  const { stress, participants, recordersFree, page, socket } = load;
  const known = (value) => value !== null && value !== undefined;
  return [
    known(stress) && t("watch.load", { percent: Math.round(stress * 100) }),
    known(participants) && t("watch.people", { n: participants, count: amount(participants) }),
    known(recordersFree) && t("watch.recorders", { n: recordersFree }),
    !page && t("watch.noPage"),
    !socket && t("watch.noSocket"),
  ].filter(Boolean);
}
