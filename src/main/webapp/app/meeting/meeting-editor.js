import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, Problem, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { addDays, dayOf } from "../../ui/format.js";
import { Loading, problemNotice } from "../../ui/loading.js";
import { go, guardLeaving } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { carryNotice, leftBehind } from "./carry-notice.js";
import { clashCount, clashesOf } from "./clashes.js";
import { bodyOf, draftOf, draftOfBody, emptyDraft, faults, likeLast, movedTo } from "./draft.js";
import { editorSide } from "./editor-side.js";
import * as sections from "./editor-sections.js";
import { overlapList } from "./overlap-list.js";
import { legalClock } from "./legal-clock.js";
import { firstInTime, LegalWatch } from "./legal-watch.js";
import { OverlapWatch } from "./overlap-watch.js";
import { clashingDays, repeatBody } from "./repeat-draft.js";
import { hasOthers, scopedPath, sweptText } from "./series-scope.js";
import { SeriesWatch } from "./series-watch.js";
import { meetingPath } from "./summary.js";
import "./free-times.js";
import "./templates-dialog.js";

/** Writes a new meeting, or changes one; one page, saved as a whole. */
class MeetingEditor extends PageElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    draft: { state: true },
    tried: { state: true },
    busy: { state: true },
    problem: { state: true },
    scope: { state: true },
  };

  source = new Loading(this, () => this.read());
  watch = new OverlapWatch(this);
  law = new LegalWatch(this);
  series = new SeriesWatch(this);

  constructor() {
    super();
    this.draft = null;
    this.tried = false;
    this.busy = false;
    this.problem = null;
    this.scope = "ONE";
  }

  connectedCallback() {
    super.connectedCallback();
    this.source.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.stop();
    this.law.stop();
    this.series.stop();
  }

  get changing() {
    return this.params.id !== undefined;
  }

  async read() {
    const today = dayOf(Date.now());
    const [tree, sites, people, assets, assisted, meeting, model, earliest, placed] = await Promise.all([
      api.get(`/api/units?on=${today}`),
      api.get(`/api/sites?on=${today}`),
      api.get("/api/people"),
      api.get("/api/assets"),
      session.onlyAssists ? api.get("/api/leaders") : null,
      this.changing ? api.get(`/api/meetings/${segment(this.params.id)}`) : null,
      this.query.get("tu") ? api.get(`/api/meetings/${segment(this.query.get("tu"))}`) : null,
      this.changing ? null : firstInTime("BRIEFING", addDays(today, 1)),
      this.changing ? api.get(`/api/meetings/${segment(this.params.id)}/series`) : null,
    ]);
    const leaders = this.chairs(people, assisted, meeting);
    const secretaries = people.filter(({ roles }) => roles.includes("SECRETARY"));
    this.draft = meeting ? draftOf(meeting) : this.begin(sites, leaders, secretaries, earliest);
    if (model) this.draft = likeLast(this.draft, draftOf(model), sites);
    const place = placed?.series ?? null;
    return { units: tree.units, sites, people, assets, leaders, secretaries, meeting, place, left: await this.leftBefore(model, place) };
  }

  /** Who can be put in the chair: for an assistant the leaders assisted, and nobody else once a meeting is begun. */
  chairs(people, assisted, meeting) {
    if (assisted) return meeting ? [meeting.chair] : assisted;
    return people.filter(({ roles }) => roles.includes("LEADER"));
  }

  /** What the meeting before did not come to: the one that this is like, or the one before it in its series. */
  async leftBefore(model, place) {
    if (model) return leftBehind(model);
    const ended = place?.turns.find(({ id, status }) => id === place.previous && status === "ENDED");
    return ended ? leftBehind(await api.get(`/api/meetings/${segment(ended.id)}`)) : null;
  }

  /** A new draft with what the person who writes it most likely means. */
  begin(sites, leaders, secretaries, earliest) {
    const { person } = session.current;
    return {
      ...emptyDraft(earliest),
      chairId: (leaders.find(({ id }) => id === person.id) ?? this.onlyChair(leaders))?.id ?? "",
      secretaryId: secretaries.find(({ id }) => id === person.id)?.id ?? "",
      hubSiteId:
        (
          sites.find(({ unitId }) => unitId === person.unitId) ??
          sites.find(({ id }) => session.current.sites.includes(id))
        )?.id ?? "",
    };
  }

  /** Whoever assists one leader speaks for that one. */
  onlyChair(leaders) {
    return session.onlyAssists && leaders.length === 1 ? leaders[0] : undefined;
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
    if (!this.changing) this.series.look(this.body(), this.draft.repeat, this.draft.day);
  }

  render() {
    const heading = t(this.changing ? "editor.changeHeading" : "editor.newHeading");
    titled(heading);
    return html`<div class="page">
      <div class="page-head row row-apart">
        <h1>${heading}</h1>
        ${this.draft && !session.onlyAssists ? this.renderTemplates() : ""}
      </div>
      ${this.source.show(
        () => this.shape(),
        (source) => this.renderForm(source),
      )}
    </div>`;
  }

  /** Whether somebody is taken, at this time or on another day of the series. */
  get overlapping() {
    return clashCount(this.watch.clashes) > 0 || clashingDays(this.series.found) > 0;
  }

  renderTemplates() {
    return html`<p class="row">
      ${
        this.changing
          ? ""
          : html`<button type="button" class="button" @click=${this.useTemplate}>${icon("file-text")}${t("template.useOne")}</button>`
      }
      <button type="button" class="button" @click=${this.saveTemplate}>${icon("copy")}${t("template.save")}</button>
    </p>`;
  }

  useTemplate = async () => {
    const template = await openDialog("templates-dialog");
    if (template) this.set(likeLast(this.draft, draftOfBody(template.meeting), this.source.value.sites));
  };

  saveTemplate = async () => {
    const kept = await openDialog("template-name-dialog", { meeting: bodyOf(this.draft) });
    if (kept) toast(t("template.saved", { name: kept.name }));
  };

  renderForm(source) {
    const { clashes } = this.watch;
    const told = this.told(source);
    const found = faults(this.draft, { changing: told, overlapping: this.overlapping });
    const wrong = this.tried ? Object.fromEntries(Object.entries(found).map(([name, key]) => [name, t(key)])) : {};
    const given = { ...source, assisting: session.onlyAssists, draft: this.draft, wrong, tried: this.tried, set: this.set };
    return html`<form class="columns editor" novalidate @submit=${this.submit}>
      <div>
        ${this.changing && hasOthers(source.place) ? sections.scopeSection({ scope: this.scope, setScope: (scope) => (this.scope = scope) }) : ""}
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
        ${this.changing ? "" : sections.repeatSection({ ...given, watch: this.series, overlapField: clashCount(clashes) === 0 })}
        ${sections.sitesSection(given)} ${sections.compositionSection(given)} ${sections.venueSection(given)}
        ${carryNotice({ left: source.left, draft: this.draft, set: this.set })} ${sections.agendaSection(given)}
        ${told ? sections.reasonSection(given) : ""} ${this.problem ? problemNotice(this.problem) : ""}
      </div>
      ${editorSide({ draft: this.draft, faults: found, clashes, endings: this.endings(source), told, busy: this.busy, legal: this.renderLaw(told), held: this.series.found?.held ?? null })}
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

  /** How the page can be finished, the usual way first: whoever approves issues, everybody else proposes; an assistant issues nothing. */
  endings({ meeting }) {
    if (meeting) {
      const returned = meeting.verbs.includes("PROPOSE");
      return this.told({ meeting }) ? ["CHANGED"] : returned ? ["PROPOSE", "SAVED"] : ["SAVED"];
    }
    if (session.onlyAssists) return ["PROPOSED", "DRAFT"];
    return session.holds("LEADER") ? ["ISSUED", "PROPOSED", "DRAFT"] : ["PROPOSED", "ISSUED", "DRAFT"];
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.tried = true;
    const ending = event.submitter?.value ?? this.endings(this.source.value)[0];
    const changing = this.told(this.source.value);
    const found = faults(this.draft, { changing, overlapping: this.overlapping });
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
    const body = { ...bodyOf(this.draft), reason: this.draft.reason.trim() };
    if (!this.changing) return this.beginNew(body, ending);
    const { meeting } = this.source.value;
    const asked = { ...body, version: meeting.version };
    const path = scopedPath(meeting, this.scope);
    const saved = await api.put(path, this.scope === "ONE" ? asked : { meeting: asked, scope: this.scope });
    if (ending !== "PROPOSE") return saved;
    // What was saved is the version to go on with, should the proposal be refused.
    this.source.value.meeting = saved.meeting ?? saved;
    const { version } = this.source.value.meeting;
    return api.post(scopedPath(meeting, this.scope, "proposal"), { version, ...(this.scope !== "ONE" && { scope: this.scope }) });
  }

  beginNew(body, ending) {
    const repeat = repeatBody(this.draft.repeat, this.draft.day);
    const meeting = { ...body, stage: ending };
    return repeat ? api.post("/api/meetings/series", { meeting, repeat }) : api.post("/api/meetings", meeting);
  }

  /** The answer is a meeting, what became of several, or a new series. */
  finish(answer, ending) {
    guardLeaving(null);
    if (answer.meetingIds) {
      toast(t(`series.done.${ending}`, { n: answer.meetingIds.length }));
      return go(meetingPath({ id: answer.meetingIds[0] }));
    }
    const meeting = answer.meeting ?? answer;
    toast(answer.meeting ? sweptText(answer) : t(`editor.done.${ending}`, { n: meeting.siteCount }));
    return go(meetingPath(meeting));
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
