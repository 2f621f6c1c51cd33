import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, Problem, segment } from "../../ui/api.js";
import { confirm } from "../../ui/dialog.js";
import { addDays, dayOf } from "../../ui/format.js";
import { Loading, problemNotice } from "../../ui/loading.js";
import { go, guardLeaving } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { clashCount, clashesOf } from "./clashes.js";
import { bodyOf, draftOf, emptyDraft, faults, likeLast, movedTo } from "./draft.js";
import { editorSide } from "./editor-side.js";
import * as sections from "./editor-sections.js";
import { overlapList } from "./overlap-list.js";
import { legalClock } from "./legal-clock.js";
import { firstInTime, LegalWatch } from "./legal-watch.js";
import { OverlapWatch } from "./overlap-watch.js";
import { meetingPath } from "./summary.js";
import "./free-times.js";

/** Writes a new meeting, or changes one; one page, saved as a whole. */
class MeetingEditor extends PageElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    draft: { state: true },
    tried: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  source = new Loading(this, () => this.read());
  watch = new OverlapWatch(this);
  law = new LegalWatch(this);

  constructor() {
    super();
    this.draft = null;
    this.tried = false;
    this.busy = false;
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.source.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.stop();
    this.law.stop();
  }

  get changing() {
    return this.params.id !== undefined;
  }

  async read() {
    const today = dayOf(Date.now());
    const [tree, sites, people, meeting, model, earliest] = await Promise.all([
      api.get(`/api/units?on=${today}`),
      api.get(`/api/sites?on=${today}`),
      api.get("/api/people"),
      this.changing ? api.get(`/api/meetings/${segment(this.params.id)}`) : null,
      this.query.get("tu") ? api.get(`/api/meetings/${segment(this.query.get("tu"))}`) : null,
      this.changing ? null : firstInTime("BRIEFING", addDays(today, 1)),
    ]);
    const leaders = people.filter(({ roles }) => roles.includes("LEADER"));
    const secretaries = people.filter(({ roles }) => roles.includes("SECRETARY"));
    this.draft = meeting ? draftOf(meeting) : this.begin(sites, leaders, secretaries, earliest);
    if (model) this.draft = likeLast(this.draft, draftOf(model), sites);
    return { units: tree.units, sites, people, leaders, secretaries, meeting };
  }

  /** A new draft with what the person who writes it most likely means. */
  begin(sites, leaders, secretaries, earliest) {
    const { person } = session.current;
    return {
      ...emptyDraft(earliest),
      chairId: leaders.find(({ id }) => id === person.id)?.id ?? "",
      secretaryId: secretaries.find(({ id }) => id === person.id)?.id ?? "",
      hubSiteId:
        (
          sites.find(({ unitId }) => unitId === person.unitId) ??
          sites.find(({ id }) => session.current.sites.includes(id))
        )?.id ?? "",
    };
  }

  set = (change) => {
    this.draft = { ...this.draft, ...change };
    guardLeaving(() => this.mayLeave());
  };

  mayLeave() {
    return confirm({
      question: t("editor.leaveTitle"),
      text: t("editor.leaveText"),
      yes: t("editor.leave"),
      danger: true,
    });
  }

  body() {
    const body = bodyOf(this.draft);
    return this.changing ? { ...body, id: this.params.id } : body;
  }

  willUpdate() {
    if (!this.draft) return;
    this.watch.look(this.body());
    this.law.look(this.body());
  }

  render() {
    const heading = t(this.changing ? "editor.changeHeading" : "editor.newHeading");
    titled(heading);
    return html`<div class="page">
      <div class="page-head"><h1>${heading}</h1></div>
      ${this.source.show(
        () => this.shape(),
        (source) => this.renderForm(source),
      )}
    </div>`;
  }

  renderForm(source) {
    const { clashes } = this.watch;
    const told = this.told(source);
    const found = faults(this.draft, { changing: told, overlapping: clashCount(clashes) > 0 });
    const wrong = this.tried ? Object.fromEntries(Object.entries(found).map(([name, key]) => [name, t(key)])) : {};
    const given = { ...source, draft: this.draft, wrong, tried: this.tried, set: this.set };
    return html`<form class="columns editor" novalidate @submit=${this.submit}>
      <div>
        ${sections.contentSection(given)} ${sections.timeSection(given)} ${sections.peopleSection(given)}
        <free-times
          .body=${this.body()}
          .sites=${new Set([this.draft.hubSiteId, ...this.draft.siteIds].filter(Boolean)).size}
          @pick=${({ detail }) => this.set(movedTo(this.draft, detail))}
        ></free-times>
        <div aria-live="polite">
          ${overlapList({
            clashes,
            reason: this.draft.overlapReason,
            wrong: wrong.overlapReason,
            onReason: (overlapReason) => this.set({ overlapReason }),
            onMove: (start) => this.set(movedTo(this.draft, start)),
          })}
        </div>
        ${sections.sitesSection(given)} ${sections.compositionSection(given)} ${sections.venueSection(given)} ${sections.agendaSection(given)}
        ${told ? sections.reasonSection(given) : ""} ${this.problem ? problemNotice(this.problem) : ""}
      </div>
      ${editorSide({ draft: this.draft, faults: found, clashes, endings: this.endings(source), told, busy: this.busy, legal: this.renderLaw(told) })}
    </form>`;
  }

  renderLaw(told) {
    const { deadlines, earliest } = this.law.found ?? {};
    if (told) return legalClock(deadlines);
    const { unscheduled, reason } = this.draft;
    return legalClock(deadlines, {
      earliest,
      unscheduled,
      reason,
      onMove: (day) => this.set({ day, endDay: day }),
      onReason: (text) => this.set({ reason: text }),
    });
  }

  /** Whether the sites know of the meeting, so that a change is told to them with its reason. */
  told({ meeting }) {
    return meeting !== null && meeting.issuedAt !== null;
  }

  /** How the page can be finished, the usual way first: whoever approves issues, everybody else proposes. */
  endings({ meeting }) {
    if (meeting) {
      const returned = meeting.verbs.includes("PROPOSE");
      return this.told({ meeting }) ? ["CHANGED"] : returned ? ["PROPOSE", "SAVED"] : ["SAVED"];
    }
    return session.holds("LEADER") ? ["ISSUED", "PROPOSED", "DRAFT"] : ["PROPOSED", "ISSUED", "DRAFT"];
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.tried = true;
    const ending = event.submitter?.value ?? this.endings(this.source.value)[0];
    const changing = this.told(this.source.value);
    const found = faults(this.draft, { changing, overlapping: clashCount(this.watch.clashes) > 0 });
    if (Object.keys(found).length > 0) return this.showFirstWrong();
    this.busy = true;
    this.problem = null;
    try {
      this.finish(await this.send(ending), ending);
    } catch (problem) {
      this.refused(problem);
    } finally {
      this.busy = false;
    }
  };

  async send(ending) {
    const body = bodyOf(this.draft);
    if (!this.changing) return api.post("/api/meetings", { ...body, stage: ending, reason: this.draft.reason.trim() });
    const path = `/api/meetings/${segment(this.params.id)}`;
    const { version } = this.source.value.meeting;
    const saved = await api.put(path, { ...body, version, reason: this.draft.reason.trim() });
    if (ending !== "PROPOSE") return saved;
    // What was saved is the version to go on with, should the proposal be refused.
    this.source.value.meeting = saved;
    return api.post(`${path}/proposal`, { version: saved.version });
  }

  finish(meeting, ending) {
    guardLeaving(null);
    toast(t(`editor.done.${ending}`, { n: meeting.siteCount }));
    go(meetingPath(meeting));
  }

  refused(problem) {
    if (!(problem instanceof Problem)) throw problem;
    const clashes = clashesOf(problem);
    if (clashes) {
      this.watch.take(clashes);
      this.showFirstWrong();
    } else {
      this.problem = problem;
    }
  }

  async showFirstWrong() {
    await this.updateComplete;
    const first = this.querySelector('[aria-invalid="true"], .wrong');
    first?.scrollIntoView({ block: "center" });
    sections.focusFirstWrong(this);
  }

  shape() {
    return html`<div class="columns">
      <div class="stack">
        <span class="shape shape-title"></span><span class="shape shape-block"></span
        ><span class="shape shape-block"></span>
      </div>
      <span class="shape shape-block"></span>
    </div>`;
  }
}

customElements.define("meeting-editor", MeetingEditor);
