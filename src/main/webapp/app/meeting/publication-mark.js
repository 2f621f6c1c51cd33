import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { icon } from "../../ui/icons.js";
import { Loading, problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";

/** For who edits the meeting: whether everybody may see it in the week of the office. Says "changed" when that is another now. */
class PublicationMark extends PageElement {
  static properties = { meeting: { attribute: false }, busy: { state: true }, problem: { state: true } };

  publication = new Loading(this, () => api.get(this.path));

  constructor() {
    super();
    this.problem = null;
  }

  get path() {
    return `/api/meetings/${segment(this.meeting.id)}/publication`;
  }

  willUpdate(changed) {
    if (changed.has("meeting")) this.publication.load();
  }

  render() {
    const known = this.publication.value;
    if (!known) return nothing;
    return html`<section class="stack-small" aria-labelledby="publication-heading">
      <h2 id="publication-heading">${t("publication.title")}</h2>
      <p>${t(known.published ? "publication.on" : "publication.off")}</p>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <p>
        <button type="button" class="button" aria-busy=${Boolean(this.busy)} @click=${() => this.turn(known.published)}>
          ${icon(known.published ? "ban" : "eye")}${t(known.published ? "publication.withdraw" : "publication.publish")}
        </button>
      </p>
    </section>`;
  }

  async turn(published) {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await api.put(this.path, { version: this.meeting.version, published: !published });
      toast(t(published ? "publication.withdrawn" : "publication.published"));
      this.dispatchEvent(new CustomEvent("changed"));
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("publication-mark", PublicationMark);
