import { html } from "lit";
import { DialogElement } from "../../ui/dialog.js";
import { Problem } from "../../ui/api.js";
import { areaField, choiceField, numberField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";
import { shownName, siteOf } from "./look.js";

/** Attempts a command and throws its refusal, so that a dialog shows it and stays open. */
export async function performed(room, type, fields) {
  const said = await room.attempt(type, fields);
  if (!said.ok) throw new Problem(422, said.code, said.details);
  return true;
}

/** Suspends the meeting, with a reason for the minutes. Needs {room}. */
class SuspendDialog extends DialogElement {
  static properties = { ...DialogElement.properties, reason: { state: true } };

  constructor() {
    super();
    this.reason = "";
  }

  heading() {
    return t("live.suspend.question");
  }

  actionLabel() {
    return t("live.verb.Suspend");
  }

  actionIcon() {
    return "pause";
  }

  body() {
    return html`<p>${t("live.suspend.text")}</p>
      ${areaField({ id: "suspend-reason", label: t("live.suspend.reason"), value: this.reason, rows: 2, max: 500, required: true, onInput: (v) => (this.reason = v) })}`;
  }

  act() {
    return performed(this.room, "Suspend", { reason: this.reason.trim() });
  }
}

customElements.define("suspend-dialog", SuspendDialog);

/** Sets right what the roll says of a site, with a reason. Needs {room, site}. */
class CorrectRollDialog extends DialogElement {
  static properties = {
    ...DialogElement.properties,
    roll: { state: true },
    heads: { state: true },
    reason: { state: true },
  };

  connectedCallback() {
    super.connectedCallback();
    this.seat = siteOf(this.room.state, this.site);
    this.roll = this.seat.roll === "PRESENT" ? "ABSENT" : "PRESENT";
    this.heads = this.seat.heads;
    this.reason = "";
  }

  heading() {
    return t("live.correct.title", { site: shownName(this.seat) });
  }

  actionLabel() {
    return t("live.correct.do");
  }

  body() {
    return html`<p class="soft">
        ${t("live.correct.now", { roll: t(`live.roll.${this.seat.roll}`), heads: this.seat.heads })}
      </p>
      ${choiceField({ name: "roll", legend: t("live.correct.roll"), value: this.roll, options: ["PRESENT", "ABSENT", "EXCUSED"].map((value) => ({ value, label: t(`live.roll.${value}`) })), onInput: (v) => (this.roll = v) })}
      ${this.roll === "PRESENT" ? numberField({ id: "roll-heads", label: t("live.correct.heads"), value: this.heads, least: 0, most: this.room.limits.headsMax, onInput: (v) => (this.heads = v) }) : ""}
      ${areaField({ id: "roll-reason", label: t("live.correct.reason"), hint: t("live.correct.hint"), value: this.reason, rows: 2, max: 500, required: true, onInput: (v) => (this.reason = v) })}`;
  }

  act() {
    const heads = this.roll === "PRESENT" ? this.heads : null;
    return performed(this.room, "CorrectRollCall", {
      site: this.site,
      roll: this.roll,
      heads,
      reason: this.reason.trim(),
    });
  }
}

customElements.define("correct-roll-dialog", CorrectRollDialog);

/** Sends a site out of the meeting, with a reason for the minutes. Needs {room, site}. */
class RemoveSiteDialog extends DialogElement {
  static properties = { ...DialogElement.properties, reason: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.seat = siteOf(this.room.state, this.site);
    this.reason = "";
  }

  heading() {
    return t("live.remove.question", { site: shownName(this.seat) });
  }

  actionLabel() {
    return t("live.verb.RemoveSite");
  }

  actionIcon() {
    return "user-round-x";
  }

  actionClass() {
    return "button button-danger";
  }

  body() {
    return html`<p>${t("live.remove.text")}</p>
      ${areaField({ id: "remove-reason", label: t("live.remove.reason"), value: this.reason, rows: 2, max: 500, required: true, onInput: (v) => (this.reason = v) })}`;
  }

  act() {
    return performed(this.room, "RemoveSite", { site: this.site, reason: this.reason.trim() });
  }
}

customElements.define("remove-site-dialog", RemoveSiteDialog);

/** The list of keys. Needs {keys}: `[[key, text], …]`. */
class KeysDialog extends DialogElement {
  heading() {
    return t("live.keys.title");
  }

  actionLabel() {
    return t("do.close");
  }

  body() {
    return html`<dl class="keys">
      ${this.keys.map(
        ([key, text]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

customElements.define("keys-dialog", KeysDialog);

/** What this PC uses as camera, microphone and loudspeaker. Needs {devices}. */
class DevicesDialog extends DialogElement {
  static properties = { ...DialogElement.properties, list: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    this.list = await this.devices.list();
  }

  heading() {
    return t("media.devices.title");
  }

  actionLabel() {
    return t("do.close");
  }

  body() {
    return ["video", "audio", "speaker"].map((kind) => this.choice(kind));
  }

  choice(kind) {
    const options = (this.list?.[kind] ?? []).filter((d) => d.id);
    return html`<div class="field">
      <label for="device-${kind}">${t(`media.kind.${kind}`)}</label>
      <select
        class="select"
        id="device-${kind}"
        ?disabled=${options.length === 0}
        @change=${(e) => this.devices.choose(kind, e.target.value)}
      >
        ${options.length === 0 ? html`<option>${t("media.devices.none")}</option>` : ""}
        ${options.map((d) => html`<option value=${d.id} ?selected=${d.id === this.devices.choice[kind]}>${d.label || t("media.devices.unnamed")}</option>`)}
      </select>
    </div>`;
  }
}

customElements.define("devices-dialog", DevicesDialog);
