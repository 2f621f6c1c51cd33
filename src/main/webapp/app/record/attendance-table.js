import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { amount, minutesLong, shortMoment, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const looks = {
  PRESENT: { look: "state-ok", mark: "check" },
  LATE: { look: "state-warn", mark: "clock" },
  LEFT_EARLY: { look: "state-warn", mark: "log-out" },
  ABSENT: { look: "state-bad", mark: "circle" },
  EXCUSED: { look: "state-none", mark: "circle-dashed" },
};
const attended = new Set(["PRESENT", "LATE", "LEFT_EARLY"]);

/** Who was there, site by site, with every interval of its line. */
class AttendanceTable extends PageElement {
  static properties = { sites: { attribute: false } };

  render() {
    if (this.sites.length === 0) return html`<p class="empty">${t("attendance.none")}</p>`;
    return html`${this.renderTotals()}
      <div class="table-frame">
        <table class="table attendance">
          <thead>
            <tr>
              <th scope="col">${t("attendance.site")}</th>
              <th scope="col">${t("attendance.status")}</th>
              <th scope="col" class="number">${t("attendance.heads")}</th>
              <th scope="col">${t("attendance.line")}</th>
              <th scope="col" class="number">${t("attendance.length")}</th>
            </tr>
          </thead>
          <tbody>
            ${this.sites.map((site) => this.renderSite(site))}
          </tbody>
        </table>
      </div>`;
  }

  renderTotals() {
    const present = this.sites.filter(({ status }) => attended.has(status));
    const heads = present.reduce((sum, { headCount }) => sum + (headCount ?? 0), 0);
    return html`<dl class="totals">
      <div>
        <dt>${t("attendance.present")}</dt>
        <dd>${present.length}<span class="lead faint">/${this.sites.length}</span></dd>
      </div>
      <div>
        <dt>${t("attendance.people")}</dt>
        <dd>${amount(heads)}</dd>
      </div>
    </dl>`;
  }

  renderSite({ name, unitName, expected, status, headCount, intervals, connectedSeconds, media, corrections }) {
    return html`<tr>
      <th scope="row">
        ${unitName}${name === unitName ? nothing : html`<br /><span class="small faint">${name}</span>`}
      </th>
      <td>${this.renderStatus(status)} ${corrections.map((correction) => this.renderCorrection(correction))}</td>
      <td class="number">${headCount ?? 0}${expected ? html`<span class="faint">/${expected}</span>` : nothing}</td>
      <td class="figures">
        ${
          intervals.length === 0
            ? html`<span class="faint">–</span>`
            : intervals.map(
                ({ from, to }) =>
                  html`<span class="interval">${timeOf(from)} – ${to ? timeOf(to) : t("attendance.still")}</span>`,
              )
        }
        ${this.renderMedia(media)}
      </td>
      <td class="number">
        ${connectedSeconds > 0 ? minutesLong(Math.round(connectedSeconds / 60)) : html`<span class="faint">–</span>`}
      </td>
    </tr>`;
  }

  /** What media servers saw stands beside our own lines: somebody may be connected and show nothing. */
  renderMedia(media) {
    if (media.length === 0) return nothing;
    return html`<details class="small">
      <summary class="soft">${icon("video")} ${t("attendance.media", { n: media.length })}</summary>
      ${media.map(
        ({ from, to, reckoned }) =>
          html`<span class="interval" title=${reckoned ? t("attendance.reckoned") : ""}
            >${reckoned ? "≈ " : ""}${timeOf(from)} – ${to ? timeOf(to) : t("attendance.still")}</span
          >`,
      )}
    </details>`;
  }

  /** Before the opening nothing is said of anybody. */
  renderStatus(status) {
    if (!status) return html`<span class="faint">–</span>`;
    const { look, mark } = looks[status];
    return html`<span class="state ${look}">${icon(mark)}${t(`attendance.${status}`)}</span>`;
  }

  renderCorrection({ at, by, reason }) {
    return html`<p class="small soft">${t("attendance.corrected", { by, at: shortMoment(at), reason })}</p>`;
  }
}

customElements.define("attendance-table", AttendanceTable);
