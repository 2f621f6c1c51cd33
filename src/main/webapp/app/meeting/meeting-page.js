import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { problemText } from "../../ui/problem.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { guestProofLine } from "../notice/guest-proof.js";
import { unseen } from "../notice/unseen.js";
import { asProblem } from "../shell/sign-in.js";
import { compositionList } from "./composition-parts.js";
import { agendaList, givenUpNotice, historyList, invitedSites, meetingFacts } from "./meeting-parts.js";
import { preparationNotice, preparationVerbs } from "./preparation.js";
import { answering, isAhead, mayJoin, meetingPath, myPart, roomPath, stateOf, venueMark } from "./summary.js";
import { legalClock } from "./legal-clock.js";
import { legalMark } from "./legal-mark.js";
import { seriesPlace } from "./series-place.js";
import "./change-dialogs.js";
import "./publication-mark.js";
import "./replies-list.js";
import "./unit-reply.js";

/** One meeting: the invitation, who comes, and what became of it. */
class MeetingPage extends PageElement {
  static properties = { params: { attribute: false } };

  meeting = new Loading(this, () => this.read());

  connectedCallback() {
    super.connectedCallback();
    this.meeting.load().then(() => this.showAnchor());
    unseen.ask().then(() => unseen.see(this.params.id));
    this.forget = onNews("meetings", () => this.meeting.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  /** The meeting with its place in its series, if it has one. */
  async read() {
    const path = `/api/meetings/${segment(this.params.id)}`;
    const [meeting, { series }] = await Promise.all([api.get(path), api.get(`${path}/series`)]);
    const guests = this.followsGuests(meeting) ? await api.get(`${path}/proof/people`) : [];
    return { ...meeting, place: series, guests: new Map(guests.map((proof) => [proof.personId, proof])) };
  }

  /** A link to a part of the page, once the part is there. */
  async showAnchor() {
    await this.updateComplete;
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  render() {
    return html`<div class="page">
      ${this.meeting.show(
        () => this.shape(),
        (meeting) => this.renderMeeting(meeting),
      )}
    </div>`;
  }

  renderMeeting(meeting) {
    titled(meeting.title);
    return html`<div class="meeting-head">
        <p class="only-print" data-print="invitation">${t("meeting.invitation")}</p>
        <p class="only-print" data-print="replies">${t("meeting.replyList")}</p>
        <p class="row">${stateOf(meeting)}${legalMark(meeting)}${venueMark(meeting)}${myPart(meeting)}</p>
        <h1>${meeting.title}</h1>
        ${seriesPlace(meeting.place, meeting, (n) => this.extended(n))}
        ${this.renderVerbs(meeting)}
      </div>
      <div class="columns">
        <div class="stack-large">
          ${preparationNotice(meeting)} ${givenUpNotice(meeting)} ${this.renderReplies(meeting)}
          <section class="stack-small">${meetingFacts(meeting)}</section>
          ${compositionList(meeting, (line) => this.renderGuest(meeting, line))}
          <section class="stack-small" data-print="invitation" aria-labelledby="agenda-heading">
            <h2 id="agenda-heading">${t("meeting.agenda")}</h2>
            ${agendaList(meeting)}
          </section>
          ${this.watches(meeting) ? this.renderSites(meeting) : nothing}
        </div>
        <div class="stack-large no-print">
          ${this.watches(meeting) ? legalClock(meeting.deadlines) : nothing}
          ${
            meeting.mayEdit
              ? html`<publication-mark .meeting=${meeting} @changed=${() => this.meeting.load()}></publication-mark>`
              : nothing
          }
          <section class="stack" aria-labelledby="history-heading">
            <h2 id="history-heading">${t("meeting.history")}</h2>
            ${historyList(meeting)}
          </section>
        </div>
      </div>`;
  }

  /** Before the invitation is out nobody has answered it: then only who is invited is to be seen. The invitation on paper lists the sites too. */
  renderSites(meeting) {
    const issued = meeting.issuedAt !== null;
    return html`<section class="stack-small ${issued ? "only-print" : ""}" data-print="invitation" aria-labelledby="invited-heading">
        <h2 id="invited-heading">${t("meeting.invited", { n: meeting.siteCount })}</h2>
        ${invitedSites(meeting)}
      </section>
      ${
        issued
          ? html`<replies-list
              data-print="replies"
              .meeting=${meeting}
              .follows=${this.follows(meeting)}
              @answered=${() => this.meeting.load()}
            ></replies-list>`
          : nothing
      }`;
  }

  /** Who comes concerns those who hold the meeting; a site needs its own answer only. */
  watches({ mayEdit, verbs, my }) {
    return mayEdit || verbs.length > 0 || my.some((part) => part !== "SITE") || session.holds("ADMINISTRATOR", "LEADER", "SECRETARY");
  }

  /** What reached whom concerns those who hold the meeting, until it is held. */
  follows({ mayEdit, status, siteCount }) {
    return mayEdit && siteCount > 0 && ["PLANNED", "POSTPONED", "CANCELLED"].includes(status);
  }

  followsGuests({ mayEdit, issuedAt, composition }) {
    return mayEdit && issuedAt !== null && composition.some(({ whom }) => whom === "PERSON");
  }

  renderGuest({ guests }, { personId, name }) {
    const proof = guests.get(personId);
    return proof ? guestProofLine(proof, name, () => this.writeAgain(personId)) : nothing;
  }

  async writeAgain(person) {
    try {
      await api.delete(`/api/meetings/${segment(this.params.id)}/proof/people/${segment(person)}/stops`);
      toast(t("guestProof.writesAgain"));
    } catch (failure) {
      toast(problemText(asProblem(failure)));
    }
  }

  renderVerbs(meeting) {
    return html`<div class="meeting-verbs">
      ${
        mayJoin(meeting)
          ? html`<a class="button button-act" href=${roomPath(meeting)}>
              ${icon("log-in")}${t(meeting.status === "RUNNING" ? "meeting.join" : "meeting.early")}
            </a>`
          : nothing
      }
      ${
        meeting.status === "RUNNING" || meeting.status === "ENDED"
          ? html`<a class="button" href=${meetingPath(meeting, "/bien-ban")}
              >${icon("clipboard-list")}${t("meeting.record")}</a
            >`
          : nothing
      }
      ${preparationVerbs(meeting, meeting.place, (verb) => this.stepped(verb))} ${this.renderChanges(meeting)}
      ${
        session.holds("SECRETARY", "LEADER") && meeting.mayEdit
          ? html`<a class="button" href="/cuoc-hop/moi?tu=${segment(meeting.id)}">${icon("copy")}${t("meeting.again")}</a>`
          : nothing
      }
      ${
        this.follows(meeting) && meeting.status === "PLANNED" && session.holds("SECRETARY", "LEADER")
          ? html`<a class="button" href=${meetingPath(meeting, "/don-doc")}>${icon("phone-call")}${t("escalation.title")}</a>`
          : nothing
      }
      ${this.renderPrint("invitation", t("meeting.printInvitation"))}
      ${this.watches(meeting) && meeting.issuedAt !== null ? this.renderPrint("replies", t("meeting.printReplies")) : nothing}
    </div>`;
  }

  /** The invitation goes to guests, the list of replies stays in the office: each is a sheet of its own. */
  renderPrint(sheet, label) {
    return html`<button type="button" class="button" @click=${() => this.print(sheet)}>${icon("printer")}${label}</button>`;
  }

  print(sheet) {
    const page = document.documentElement;
    page.dataset.sheet = sheet;
    addEventListener("afterprint", () => delete page.dataset.sheet, { once: true });
    print();
  }

  async extended(n) {
    toast(t("series.extended", { n }));
    await this.meeting.load();
  }

  async stepped(verb) {
    toast(t(`preparation.done.${verb}`));
    await this.meeting.load();
  }

  /** Changing is one click; giving up is one level deeper and asks why. */
  renderChanges(meeting) {
    const { verbs } = meeting;
    return html`${
      verbs.includes("EDIT")
        ? html`<a class="button" href=${meetingPath(meeting, "/sua")}>${icon("pencil")}${t("meeting.edit")}</a>`
        : nothing
    }${verbs.includes("CANCEL") ? this.renderMore(meeting) : nothing}`;
  }

  renderMore(meeting) {
    const postponable = meeting.verbs.includes("POSTPONE");
    return html`<details class="menu">
      <summary class="button">
        ${t(postponable ? "meeting.more" : "meeting.moreInside")}${icon("chevron-down")}
      </summary>
      <div class="menu-sheet">
        ${
          postponable
            ? html`<button type="button" class="menu-item" @click=${(event) => this.change("postpone", meeting, event)}>
                ${icon("calendar-clock")}${t("meeting.postpone")}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="menu-item menu-danger"
          @click=${(event) => this.change("cancel", meeting, event)}
        >
          ${icon("calendar-x")}${t("meeting.cancel")}
        </button>
      </div>
    </details>`;
  }

  async change(verb, meeting, event) {
    const menu = event.target.closest("details");
    menu.open = false;
    menu.querySelector("summary").focus();
    const changed = await openDialog(`${verb}-dialog`, { meeting, place: meeting.place });
    if (!changed) return;
    toast(t(meeting.issuedAt === null ? `${verb}.doneInside` : `${verb}.done`));
    await this.meeting.load();
  }

  renderReplies(meeting) {
    const asked = answering(meeting);
    if (asked.length === 0 || meeting.status !== "PLANNED" || !isAhead(meeting, Date.now())) return nothing;
    const mine = meeting.sites.filter(({ id }) => asked.includes(id));
    return html`<div id="tra-loi" class="stack no-print">
      ${mine.map(
        (site) =>
          html`<unit-reply .meeting=${meeting} .site=${site} @answered=${() => this.meeting.load()}></unit-reply>`,
      )}
    </div>`;
  }

  shape() {
    return html`<div class="stack">
      <span class="shape shape-title"></span>
      <div class="columns"><span class="shape shape-block"></span><span class="shape shape-block"></span></div>
    </div>`;
  }
}

customElements.define("meeting-page", MeetingPage);
