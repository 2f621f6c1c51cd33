import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { searchField } from "../../ui/fields.js";
import { searchable } from "../../ui/format.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { operationsOf, typeOf } from "./openapi.js";

/** The REST interface, read from its own OpenAPI description. */
class ReferencePage extends PageElement {
  static properties = { sought: { state: true } };

  description = new Loading(this, () => api.get("/openapi?format=JSON"));

  constructor() {
    super();
    this.sought = "";
  }

  connectedCallback() {
    super.connectedCallback();
    this.description.load();
  }

  render() {
    titled(t("reference.title"));
    return html`<div class="page stack-large">
      <div class="page-head">
        <div class="titles">
          <h1>${t("reference.title")}</h1>
          <p class="soft">${t("reference.text")}</p>
        </div>
        <a class="button" href="/openapi?format=JSON" target="_blank" rel="noopener">${t("reference.raw")}</a>
      </div>
      ${searchField({ id: "seek-operation", label: t("reference.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
      ${this.description.show(
        () => listShape(8),
        (description) => this.renderGroups(description),
      )}
    </div>`;
  }

  renderGroups(description) {
    const sought = searchable(this.sought.trim());
    const groups = operationsOf(description)
      .map(({ tag, operations }) => ({
        tag,
        operations: operations.filter((one) =>
          searchable(`${tag} ${one.method} ${one.path} ${one.summary}`).includes(sought),
        ),
      }))
      .filter(({ operations }) => operations.length > 0);
    if (groups.length === 0) return html`<p class="soft" role="status">${t("search.nothing")}</p>`;
    return groups.map(
      ({ tag, operations }) =>
        html`<section class="stack-small">
          <h2>${tag}</h2>
          <ul class="list">
            ${operations.map((operation) => this.renderOperation(operation, description))}
          </ul>
        </section>`,
    );
  }

  renderOperation({ method, path, summary, parameters, body, answers }, description) {
    return html`<li>
      <details class="operation">
        <summary>
          <code class="operation-method">${method}</code> <code class="operation-path">${path}</code>
          ${summary ? html`<span class="operation-summary soft">${summary}</span>` : nothing}
        </summary>
        <dl class="facts operation-facts">
          ${parameters.map(
            ({ name, in: place, schema, required, description: says }) =>
              html`<dt><code>${name}</code></dt>
                <dd>
                  ${t(`reference.in.${place}`)},
                  <code>${typeOf(schema, description)}</code>${required ? `, ${t("reference.required")}` : ""}
                  ${says ? html`<br /><span class="small soft">${says}</span>` : nothing}
                </dd>`,
          )}
          ${
            body
              ? html`<dt>${t("reference.body")}</dt>
                  <dd><pre class="operation-shape">${typeOf(body, description)}</pre></dd>`
              : nothing
          }
          ${answers.map(
            ({ status, says, schema }) =>
              html`<dt><code>${status}</code></dt>
                <dd>
                  ${says}${schema ? html`<pre class="operation-shape">${typeOf(schema, description)}</pre>` : nothing}
                </dd>`,
          )}
        </dl>
      </details>
    </li>`;
  }
}

customElements.define("reference-page", ReferencePage);
