import { html, nothing } from "lit";
import { api, segment } from "../../ui/api.js";
import { confirm, DialogElement, openDialog } from "../../ui/dialog.js";
import { focusFirstWrong, textField } from "../../ui/fields.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";

/** Gives a template its name: a new one of `meeting`, or `template` another name. Answers with the template. */
class TemplateNameDialog extends DialogElement {
  name = null;
  wrong = undefined;

  heading() {
    return t(this.template ? "template.rename" : "template.save");
  }

  actionLabel() {
    return t("template.keep");
  }

  body() {
    this.name ??= this.template?.name ?? this.meeting.title;
    return html`${this.template ? nothing : html`<p class="soft">${t("template.saveText")}</p>`}
    ${textField({
      id: "template-name",
      label: t("template.name"),
      value: this.name,
      max: 200,
      required: true,
      wrong: this.wrong,
      onInput: (name) => {
        this.name = name;
      },
    })}`;
  }

  async act() {
    const name = this.name.trim();
    this.wrong = name === "" ? t("field.missing") : undefined;
    this.requestUpdate();
    if (name === "") {
      focusFirstWrong(this);
      return undefined;
    }
    return this.template
      ? api.put(`/api/meetings/templates/${segment(this.template.id)}`, { name })
      : api.post("/api/meetings/templates", { name, meeting: this.meeting });
  }
}

/** The templates of the office. Answers with the one to be used. */
class TemplatesDialog extends DialogElement {
  chosen = null;
  found = new Loading(this, () => api.get("/api/meetings/templates"));

  connectedCallback() {
    super.connectedCallback();
    this.found.load();
  }

  heading() {
    return t("template.heading");
  }

  actionLabel() {
    return t("template.use");
  }

  wide() {
    return true;
  }

  body() {
    return this.found.show(
      () => html`<span class="shape shape-block"></span>`,
      ({ templates }) => (templates.length === 0 ? html`<p class="soft">${t("template.none")}</p>` : this.renderAll(templates)),
    );
  }

  renderAll(templates) {
    return html`<ul class="list templates">
      ${templates.map((template) => this.renderOne(template))}
    </ul>`;
  }

  renderOne(template) {
    const { id, name, by, at } = template;
    return html`<li class="row row-apart">
      <label class="check">
        <input type="radio" name="template" value=${id} .checked=${this.chosen === template} @change=${() => this.choose(template)} />
        <span><span class="strong">${name}</span><br /><span class="small soft">${t("template.by", { by, day: writtenDay(dayOf(at)) })}</span></span>
      </label>
      <span class="row">
        <button type="button" class="button button-quiet button-icon" aria-label=${t("template.renameOne", { name })} title=${t("template.rename")} @click=${() => this.rename(template)}>
          ${icon("pencil")}
        </button>
        <button type="button" class="button button-quiet button-icon" aria-label=${t("template.removeOne", { name })} title=${t("template.remove")} @click=${() => this.forget(template)}>
          ${icon("trash-2")}
        </button>
      </span>
    </li>`;
  }

  choose(template) {
    this.chosen = template;
    this.requestUpdate();
  }

  async rename(template) {
    if (await openDialog("template-name-dialog", { template })) await this.found.load();
  }

  async forget(template) {
    const sure = await confirm({
      question: t("template.removeQuestion", { name: template.name }),
      text: t("template.removeText"),
      yes: t("template.remove"),
      danger: true,
    });
    if (!sure) return;
    await api.delete(`/api/meetings/templates/${segment(template.id)}`);
    if (this.chosen === template) this.chosen = null;
    await this.found.load();
  }

  async act() {
    return this.chosen ?? undefined;
  }
}

customElements.define("template-name-dialog", TemplateNameDialog);
customElements.define("templates-dialog", TemplatesDialog);
