import { html, nothing } from "lit";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { has, t } from "../../ui/i18n.js";

const VERDICTS = {
  BAD: { look: "state-bad", icon: "circle-x" },
  WEAK: { look: "state-warn", icon: "triangle-alert" },
  NOTE: { look: "state-none", icon: "info" },
  GOOD: { look: "state-ok", icon: "circle-check" },
};

/** How the whole test came out: BAD, WEAK or GOOD. */
export function worst(findings) {
  const found = new Set(findings.map(({ verdict }) => verdict));
  return ["BAD", "WEAK"].find((verdict) => found.has(verdict)) ?? "GOOD";
}

/** What a test found, one sentence for each question that was asked, and what to do next. */
export function findingList(findings) {
  const outcome = worst(findings);
  return html`<div class="sheet stack server-findings">
    <p><strong class="state ${VERDICTS[outcome].look}">${icon(VERDICTS[outcome].icon)}${t(`probe.all.${outcome}`)}</strong></p>
    <ul class="findings">
      ${findings.map(finding)}
    </ul>
  </div>`;
}

function finding({ probe, verdict, address, code, details }) {
  const { look, icon: shape } = VERDICTS[verdict];
  return html`<li>
    <span class="state ${look}">${icon(shape)}<span class="unseen">${t(`probe.verdict.${verdict}`)}</span></span>
    <div>
      <p><strong>${t(`probe.${probe}`)}</strong> ${address ? html`<code class="small soft">${address}</code>` : nothing}</p>
      <p>${sentence(probe, code, details)}</p>
    </div>
  </li>`;
}

/** What an answer means is mostly said alike; where a probe has words of its own, they are taken. */
export function sentence(probe, code, details) {
  const key = [`probe.${probe}.${code}`, `probe.any.${code}`].find(has);
  return t(key ?? "probe.any.STATUS", details.when ? { ...details, when: shortMoment(details.when) } : details);
}
