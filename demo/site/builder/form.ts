import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Field, Language } from './elements.js';
import { words } from './words.js';

interface Form {
  readonly ui: Language;
  readonly values: Readonly<Record<string, string>>;
  /** @param value `undefined`: the attribute is not to be there. */
  set(name: string, value: string | undefined): void;
}

/** One field with its name, what it means and, for a source, what there is at its address. */
export function fieldView(field: Field, form: Form, below: unknown = nothing): TemplateResult {
  const id = `field-${field.name}`;
  const isGroup = field.kind === 'several';
  const label = html`${field.label[form.ui]} <code>${field.name}</code>`;
  const meaning = html`<small id="${id}-meaning">${field.meaning[form.ui]}</small>`;
  if (isGroup) {
    return html`<fieldset class="field" aria-describedby="${id}-meaning">
      <legend>${label}</legend>
      ${several(field, form)} ${meaning}
    </fieldset>`;
  }
  if (field.kind === 'flag') {
    return html`<div class="field">
      <label class="check"
        ><input
          type="checkbox"
          id=${id}
          aria-describedby="${id}-meaning"
          .checked=${field.name in form.values}
          @change=${({ target }: Event) =>
            form.set(field.name, (target as HTMLInputElement).checked ? '' : undefined)}
        />
        ${label}</label
      >
      ${meaning}
    </div>`;
  }
  return html`<div class="field">
    <label for=${id}>${label}</label>${input(field, form, id)}${meaning}${below}
  </div>`;
}

function input(
  { name, kind, values, minimum, maximum }: Field,
  { ui, values: given, set }: Form,
  id: string,
) {
  const value = given[name] ?? '';
  const onInput = ({ target }: Event) =>
    set(name, (target as HTMLInputElement | HTMLSelectElement).value || undefined);
  if (kind === 'choice') {
    const [standard] = values;
    return html`<select id=${id} aria-describedby="${id}-meaning" @change=${onInput}>
      <option value="" ?selected=${!value}>${standard ?? ''} ${words[ui].standard}</option>
      ${values.slice(1).map((option) => html`<option value=${option} ?selected=${option === value}>${option}</option>`)}
    </select>`;
  }
  return html`<input
    id=${id}
    aria-describedby="${id}-meaning"
    type=${kind === 'number' ? 'number' : 'text'}
    inputmode=${/^src$|href$|^beacon$/.test(name) ? 'url' : nothing}
    min=${minimum ?? nothing}
    max=${maximum ?? nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${value}
    @input=${onInput}
  />`;
}

/** Boxes for what may be given together; `none` goes alone. */
function several({ name, values }: Field, { values: given, set }: Form) {
  const chosen = (given[name] ?? '').split(/[\s;]+/).filter(Boolean);
  return values.map(
    (value) =>
      html`<label class="check"
        ><input
          type="checkbox"
          .checked=${chosen.includes(value)}
          @change=${({ target }: Event) => {
            const rest =
              value === 'none' ? [] : chosen.filter((other) => other !== value && other !== 'none');
            const next = (target as HTMLInputElement).checked
              ? [...rest, value]
              : chosen.filter((one) => one !== value);
            set(name, values.filter((one) => next.includes(one)).join(' ') || undefined);
          }}
        />
        ${value}</label
      >`,
  );
}
