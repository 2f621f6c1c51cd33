import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "../../ui/element.js";
import { announce } from "../../ui/announce.js";
import { amount } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { emptyLine, lineFault, MOST_OF_A_UNIT, peopleAsked, POSTS, sitesAsked } from "./composition.js";
import "./guest-groups.js";

/**
 * Writes who is asked to come. Takes {lines, units, sites, chosen: [site ids], hub, people, tried}; event "composition" carries {composition} and, when units or a saved
 * group were added, {siteIds} of the sites through which they are asked.
 */
class CompositionEditor extends PageElement {
  static properties = {
    lines: { attribute: false },
    units: { attribute: false },
    sites: { attribute: false },
    chosen: { attribute: false },
    hub: {},
    people: { attribute: false },
    tried: { type: Boolean },
  };

  render() {
    return html`<div class="stack-small">
      <datalist id="posts">${POSTS.map((post) => html`<option value=${post}></option>`)}</datalist>
      <datalist id="inviting-units">${this.units.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
      <datalist id="inviting-people">${this.people.map((person) => html`<option value=${named(person)}></option>`)}</datalist>
      ${this.lines.length === 0 ? html`<p class="soft">${t("composition.none")}</p>` : nothing}
      <ol class="composition">
        ${repeat(
          this.lines,
          ({ key }) => key,
          (line, at) => this.renderLine(line, at),
        )}
      </ol>
      <div class="row">
        <button type="button" class="button button-small" @click=${() => this.add({ level: "COMMUNE", post: POSTS[0], mandatory: true })}>
          ${icon("plus")}${t("composition.addChairs")}
        </button>
        <button type="button" class="button button-small" @click=${() => this.add({})}>${icon("plus")}${t("composition.add")}</button>
        <guest-groups .lines=${this.lines} @group=${({ detail }) => this.take(detail)}></guest-groups>
      </div>
      ${this.lines.length > 0 ? this.renderTotal() : nothing}
    </div>`;
  }

  renderTotal() {
    const remote = this.sites.filter(({ id }) => this.chosen.includes(id) && id !== this.hub);
    return html`<p class="small soft figures" role="status">
      ${t("composition.total", { n: amount(peopleAsked(this.lines, this.units, remote)) })}
    </p>`;
  }

  renderLine(line, at) {
    const number = at + 1;
    const fault = this.tried ? lineFault(line) : null;
    const label = t("composition.remove", { number });
    return html`<li class="composition-line" data-key=${line.key}>
      <select
        class="select composition-whom"
        aria-label=${t("composition.whom", { number })}
        @change=${(event) => this.change(at, whomOf(event.target.value))}
      >
        ${this.choices(line).map((value) => html`<option value=${value} ?selected=${value === choiceOf(line)}>${t(`composition.whom.${value}`)}</option>`)}
      </select>
      <div class="composition-who">${this.renderWho(line, at, fault)}</div>
      <label class="check composition-must">
        <input
          type="checkbox"
          .checked=${live(line.mandatory && line.whom !== "OUTSIDE")}
          ?disabled=${line.whom === "OUTSIDE"}
          @change=${(event) => this.change(at, { mandatory: event.target.checked })}
        /><span>${t("composition.mandatory")}</span>
      </label>
      <button type="button" class="button button-quiet button-icon" aria-label=${label} title=${label} @click=${() => this.remove(at)}>
        ${icon("trash-2")}
      </button>
      ${fault ? html`<p class="wrong composition-fault">${icon("circle-alert")}${t(fault)}</p>` : nothing}
    </li>`;
  }

  renderWho(line, at, fault) {
    if (line.whom === "PERSON") return this.renderPerson(line, at, fault);
    return html`${line.whom === "UNITS" ? this.renderUnits(line, at, fault) : nothing}
      ${line.whom === "OUTSIDE" ? this.text(at, "name", line.name, "", fault) : nothing}
      ${this.text(at, "post", line.post, "posts", line.whom === "OUTSIDE" ? null : fault)}
      <label class="composition-quota">
        <input
          class="input input-number"
          type="number"
          min="1"
          max=${MOST_OF_A_UNIT}
          inputmode="numeric"
          aria-label=${t("composition.quota", { number: at + 1 })}
          .value=${live(String(line.quota ?? ""))}
          @input=${(event) => this.change(at, { quota: event.target.value === "" ? null : event.target.valueAsNumber })}
        /><span class="soft">${t("composition.each")}</span>
      </label>`;
  }

  text(at, field, value, list, fault) {
    return html`<input
      class="input composition-${field}"
      maxlength="200"
      list=${list || nothing}
      aria-label=${t(`composition.${field}`, { number: at + 1 })}
      placeholder=${t(`composition.${field}Hint`)}
      aria-invalid=${fault && value.trim() === "" ? "true" : nothing}
      .value=${live(value)}
      @input=${(event) => this.change(at, { [field]: event.target.value })}
    />`;
  }

  renderPerson(line, at, fault) {
    const chosen = this.people.find(({ id }) => id === line.personId);
    return html`<input
      class="input"
      list="inviting-people"
      aria-label=${t("composition.person", { number: at + 1 })}
      placeholder=${t("composition.personHint")}
      aria-invalid=${fault ? "true" : nothing}
      .value=${chosen ? named(chosen) : line.name}
      @input=${(event) => this.name(at, event.target.value)}
    />`;
  }

  renderUnits(line, at, fault) {
    const names = new Map(this.units.map(({ id, name }) => [id, name]));
    return html`<span class="picked">
        ${line.unitIds.map((id) => {
          const label = t("composition.removeUnit", { name: names.get(id) ?? id });
          return html`<span
            >${names.get(id) ?? id}<button
              type="button"
              class="button button-quiet button-icon"
              aria-label=${label}
              title=${label}
              @click=${() => this.change(at, { unitIds: line.unitIds.filter((other) => other !== id) })}
            >
              ${icon("x")}
            </button></span
          >`;
        })}
      </span>
      <input
        class="input composition-name"
        list="inviting-units"
        aria-label=${t("composition.unit", { number: at + 1 })}
        placeholder=${t("composition.unitHint")}
        aria-invalid=${fault && line.unitIds.length === 0 ? "true" : nothing}
        @input=${(event) => this.addUnit(event.target, line, at)}
        @keydown=${(event) => event.key === "Enter" && event.preventDefault()}
      />`;
  }

  /** Districts are offered where there are any. */
  choices(line) {
    const districts = this.units.some(({ level }) => level === "DISTRICT") || line.level === "DISTRICT";
    return ["EACH-COMMUNE", districts ? "EACH-DISTRICT" : null, "EACH-PROVINCE", "EACH", "UNITS", "PERSON", "OUTSIDE"].filter(Boolean);
  }

  addUnit(input, line, at) {
    const unit = this.units.find(({ name }) => name === input.value.trim());
    if (!unit) return;
    input.value = "";
    this.change(at, { unitIds: [...new Set([...line.unitIds, unit.id])] });
  }

  name(at, name) {
    this.change(at, { name, personId: this.people.find((person) => named(person) === name.trim())?.id ?? null });
  }

  change(at, change) {
    this.tell(this.lines.map((line, index) => (index === at ? { ...line, ...change } : line)));
  }

  remove(at) {
    this.tell(this.lines.filter((_, index) => index !== at));
    announce(t("composition.removed"));
  }

  async add(change) {
    const line = emptyLine(change);
    this.tell([...this.lines, line]);
    await this.updateComplete;
    this.querySelector(`[data-key="${line.key}"] select`)?.focus();
  }

  /** A saved group brings its sites along. */
  take(lines) {
    this.tell([...this.lines, ...lines], sitesAsked(lines, this.units, this.sites, { tiers: true }));
  }

  tell(composition, more = sitesAsked(composition, this.units, this.sites)) {
    const missing = more.filter((id) => id !== this.hub && !this.chosen.includes(id));
    const detail = missing.length > 0 ? { composition, siteIds: [...this.chosen, ...missing] } : { composition };
    this.dispatchEvent(new CustomEvent("composition", { detail }));
  }
}

function named({ name, post }) {
  return `${name}, ${post}`;
}

function choiceOf({ whom, level }) {
  return whom === "EACH" && level ? `EACH-${level}` : whom;
}

function whomOf(choice) {
  const [whom, level = null] = choice.split("-");
  return { whom, level };
}

customElements.define("composition-editor", CompositionEditor);
