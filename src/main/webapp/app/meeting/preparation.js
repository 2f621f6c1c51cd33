// A meeting on its way through the office: what it waits for, and what one can do about it.

import { html, nothing } from "lit";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";
import { hasOthers } from "./series-scope.js";
import { spokenFor } from "./summary.js";
import "./change-dialogs.js";
import "./issue-dialog.js";

const notices = {
  DRAFT: { look: "notice", mark: "pencil" },
  PROPOSED: { look: "notice", mark: "hourglass" },
  RETURNED: { look: "notice notice-warn", mark: "reply" },
  APPROVED: { look: "notice", mark: "circle-check" },
};

/** Where the meeting stands before its sites know of it, and why it came back. */
export function preparationNotice({ status, issuedAt, history, chair, by }) {
  const look = issuedAt === null && notices[status];
  if (!look) return nothing;
  const cause = status === "RETURNED" ? history.findLast(({ what }) => what === "RETURNED") : null;
  return html`<div class="${look.look} no-print">
    ${icon(look.mark)}
    <div>
      <p class="strong">${t(`preparation.${status}`, { name: chair.name })}</p>
      ${
        cause
          ? html`<p>${t("meeting.because", { reason: cause.reason })}</p>
              <p class="small soft">${cause.by.name}</p>`
          : nothing
      }
      ${by?.leader ? html`<p>${spokenFor(by)}.</p>` : nothing}
      <p class="small soft">${t("preparation.unseen")}</p>
    </div>
  </div>`;
}

const steps = {
  APPROVE: { path: "approval", mark: "check", act: true },
  PROPOSE: { path: "proposal", mark: "send", act: true },
  ISSUE: { path: "issue", mark: "send", act: true },
  WITHDRAW: { path: "withdrawal", mark: "arrow-left", act: false },
};

/** The buttons that take the meeting one step on, alone or with others of its series (`place`); onDone(verb) is called when the server has said so. */
export function preparationVerbs(meeting, place, onDone) {
  const open = ["APPROVE", "ISSUE", "PROPOSE", "SEND_BACK", "WITHDRAW"].filter((verb) => meeting.verbs.includes(verb));
  return open.map(
    (verb) =>
      html`<button
        type="button"
        class="button ${steps[verb]?.act ? "button-act" : ""}"
        @click=${(event) => step(verb, meeting, place, event.currentTarget, onDone)}
      >
        ${icon(steps[verb]?.mark ?? "reply")}${t(`preparation.do.${verb}`)}
      </button>`,
  );
}

async function step(verb, meeting, place, button, onDone) {
  if (hasOthers(place)) {
    const path = steps[verb]?.path ?? "return";
    if (await openDialog("series-step-dialog", { meeting, verb, path })) onDone(verb);
    return;
  }
  if (verb === "SEND_BACK") {
    if (await openDialog("return-dialog", { meeting })) onDone(verb);
    return;
  }
  if (verb === "ISSUE" && meeting.unscheduled && meeting.deadlines.light === "RED") {
    if (await openDialog("issue-late-dialog", { meeting })) onDone(verb);
    return;
  }
  if (verb === "ISSUE" && !(await surely(meeting))) return;
  button.disabled = true;
  try {
    await api.post(`/api/meetings/${segment(meeting.id)}/${steps[verb].path}`, { version: meeting.version });
    onDone(verb);
  } catch (failure) {
    toast(problemText(asProblem(failure)));
  } finally {
    button.disabled = false;
  }
}

/** An invitation that is out can't be taken back, only cancelled. */
function surely({ siteCount }) {
  return confirm({
    question: t("preparation.issueQuestion"),
    text: t("preparation.issueText", { n: siteCount }),
    yes: t("preparation.do.ISSUE"),
  });
}
