// One invited site in the list of answers: a line that says it all, and below it what was written and what was sent.

import { html, nothing } from "lit";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { deliveryParts, deliveryStep } from "../notice/delivery.js";
import { answerOf, undecided } from "./replies.js";
import { wishesGiven } from "./reply-wishes.js";

const looks = {
  ATTENDING: { look: "state-ok", mark: "check" },
  DECLINED: { look: "state-warn", mark: "x" },
  WAITING: { look: "state-none", mark: "circle-dashed" },
};

/**
 * The row of a site; it opens when there is more to read.
 *
 * @param proof what reached the site; undefined for those who only see the answers
 * @param decides whether the reader may agree to a substitute
 */
export function replyRow(row) {
  const { site, proof, decides } = row;
  return site.reply || proof
    ? html`<details class="reply" data-answer=${answerOf(site)} ?open=${decides && undecided(site)}>
        <summary class="reply-row">${line(row)}${icon("chevron-down")}</summary>
        <div class="reply-more">${answer(row)} ${proof ? deliveryParts(row) : nothing}</div>
      </details>`
    : html`<div class="reply-row">${line(row)}</div>`;
}

function line({ site, proof }) {
  const { look, mark } = looks[answerOf(site)];
  const { reply } = site;
  return html`<span>
      <span class="strong">${site.unitName}</span>${
        site.standing ? nothing : html`<br /><span class="state state-warn small">${icon("triangle-alert")}${t("composition.noHeir")}</span>`
      }
    </span>
    <span class="state ${look}">${icon(mark)}${t(`replies.${answerOf(site)}`)}</span>
    <span class="figures">${reply?.attending ? t("replies.people", { n: reply.headCount }) : nothing}</span>
    <span class="small soft">${inBrief(site, proof)}</span>`;
}

/** What one wants to know first: why not, who comes, what was wished for, how far the invitation got. */
function inBrief(site, proof) {
  const { reply } = site;
  if (answerOf(site) === "WAITING") {
    return html`${reply?.stale ? html`${t("replies.stale")}<br />` : nothing}${proof ? deliveryStep(proof) : nothing}`;
  }
  if (!reply.attending) return reply.reason;
  const marks = [
    reply.substitution && ["user-check", "wish.brief.substitution"],
    reply.speeches.length > 0 && ["hand", "wish.brief.speech"],
    reply.question && ["message-square", "wish.brief.question"],
  ].filter(Boolean);
  return html`${reply.delegates[0]?.name}
  ${marks.map(([mark, words]) => html`<span class="reply-mark" title=${t(words)}>${icon(mark)}<span class="unseen">${t(words)}</span></span>`)}`;
}

function answer({ site, decides, decide }) {
  const { reply } = site;
  if (!reply) return nothing;
  return html`<div class="stack-small small">
    ${
      reply.attending
        ? html`<ul>
              ${reply.delegates.map(({ name, post }) => html`<li>${post ? `${name}, ${post}` : name}</li>`)}
            </ul>
            ${wishesGiven(reply)} ${decides && reply.substitution ? decision(reply, decide) : nothing}`
        : nothing
    }
    ${reply.reason ? html`<p>${reply.reason}</p>` : nothing}
    <p class="faint figures">${reply.stale ? `${t("replies.stale")}, ` : nothing}${shortMoment(reply.at)}</p>
  </div>`;
}

function decision({ decision }, decide) {
  const button = (agreed, mark, words) =>
    decision?.agreed === agreed
      ? nothing
      : html`<button type="button" class="button button-small" @click=${() => decide(agreed)}>${icon(mark)}${t(words)}</button>`;
  return html`<p class="row no-print">${button(true, "check", "wish.agree")} ${button(false, "x", "wish.refuse")}</p>`;
}
