import { html, nothing, render } from 'lit';
import { live } from 'lit/directives/live.js';
import { version } from '../../../package.json';
import { writtenFor } from '../../../hosts/forms.js';
import { places } from '../../../hosts/places.js';
import { answerAsPortal } from '../data.js';
import { blocks } from './elements.js';
import type { Field } from './elements.js';
import { fieldView } from './form.js';
import { mistakesIn } from './judge.js';
import { contentOf, editorLine, elementLine, themeLines } from './lines.js';
import { preloadLines } from './preload.js';
import { preview, sampleFor } from './preview.js';
import { columns, presets, readSettings, writeSettings } from './settings.js';
import type { Settings } from './settings.js';
import { examine } from './source.js';
import type { Examined } from './source.js';
import { words } from './words.js';

/**
 * The page `tao-ma-nhung/`: a block is chosen and set, seen alive, and copied as the lines to paste. One object holds what is
 * chosen, the address holds the same, and each change draws all anew.
 */

/** The attribute that is chosen beside the preview, as it is to be seen there. */
const DENSITY = 'density';

answerAsPortal(new URL('../cong/', location.href));

const form = document.querySelector<HTMLElement>('#builder')!;
const checker = document.querySelector<HTMLElement>('#checker')!;
let settings = readSettings(new URLSearchParams(location.search));
let preloads: readonly string[] = [];
let examined: Examined | 'asking' | undefined;
let snippet = '';

function change(patch: Partial<Settings>) {
  const former = settings;
  settings = { ...settings, ...patch };
  history.replaceState(null, '', writeSettings(settings));
  if (settings.attributes['src'] !== former.attributes['src'] || settings.block !== former.block) askSource();
  draw();
  void showPreloads();
}

const setAttribute = (name: string, value: string | undefined) => {
  const given: Readonly<Record<string, string | undefined>> = { ...settings.attributes, [name]: value };
  // In the order of the form, so that the same settings give the same line.
  const attributes = settings.block.fields.flatMap((field) => {
    const written = given[field.name];
    return written === undefined ? [] : [[field.name, written] as const];
  });
  change({ attributes: Object.fromEntries(attributes) });
};

async function showPreloads() {
  const { block, attributes } = settings;
  const lines = await preloadLines(block.tag, attributes);
  if (settings.attributes !== attributes || lines.join() === preloads.join()) return;
  preloads = lines;
  draw();
}

let pause: ReturnType<typeof setTimeout> | undefined;

/** Asks the source when the address has stood still for a moment. */
function askSource() {
  clearTimeout(pause);
  examined = undefined;
  const address = settings.attributes['src']?.trim() ?? '';
  if (!/^https?:\/\/[^/]+/.test(address) || !URL.canParse(address)) return;
  examined = 'asking';
  pause = setTimeout(async () => {
    const found = await examine(settings, address);
    if (settings.attributes['src']?.trim() !== address) return;
    examined = found;
    draw();
  }, 400);
}

function sourceView() {
  const { ui, attributes } = settings;
  if (examined === 'asking') return html`<p class="told" role="status">${words[ui].examining}</p>`;
  if (!examined)
    return html`<p class="told" role="status">${attributes['src'] ? words[ui].wholeAddress : nothing}</p>`;
  return html`<p class="told ${examined.isGood ? 'good' : 'bad'}" role="status">
    ${examined.isGood ? '✓' : '✗'} ${examined.text}
    ${examined.detail ? html`<code>${examined.detail}</code>` : nothing}
  </p>`;
}

function draw() {
  const { ui, block, content } = settings;
  const text = words[ui];
  // The same settings in the other language.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.search = location.search;
  const values = { ui, values: settings.attributes, set: setAttribute };
  const density = block.fields.find(({ name }) => name === DENSITY);
  const view = (field: Field) => fieldView(field, values, field.name === 'src' ? sourceView() : nothing);
  render(
    html`
      <section class="what">
        ${radios(
          text.block,
          'block',
          blocks.map(({ tag, name }) => [tag, name[ui]]),
          block.tag,
          (tag) => {
            const next = blocks.find((known) => known.tag === tag)!;
            change({ block: next, attributes: { ...next.example } });
          },
        )}
        <p>${block.summary[ui]}</p>
      </section>
      <section class="see" aria-labelledby="preview-heading">
        <h2 id="preview-heading">${text.preview}</h2>
        <div class="stage preset-${settings.preset}" data-column=${settings.column}>
          <div class="column" ${preview(settings)}></div>
        </div>
        ${sampleFor(settings) || block.tag === 'weather-regions' ? html`<p class="note">${text.sample}</p>` : nothing}
        ${radios(
          text.column,
          'column',
          columns.map((width) => [String(width), width ? `${width} px` : text.full]),
          String(settings.column),
          (width) => change({ column: Number(width) as Settings['column'] }),
        )}
        ${
          density
            ? radios(
                density.label[ui],
                DENSITY,
                density.values.map((value) => [value, value]),
                settings.attributes[DENSITY] ?? density.values[0]!,
                (value) => setAttribute(DENSITY, value === density.values[0] ? undefined : value),
              )
            : nothing
        }
        ${radios(
          text.colour,
          'preset',
          presets.map((preset) => [preset, text.presets[preset]]),
          settings.preset,
          (preset) => change({ preset }),
        )}
      </section>
      <section class="choose" aria-labelledby="settings-heading">
        <h2 id="settings-heading">${text.settings}</h2>
        ${block.fields.filter(({ isCommon }) => isCommon).map(view)}
        ${
          block.holds
            ? html`<div class="field">
                <label for="content">${text.content}</label>
                <textarea
                  id="content"
                  rows="4"
                  .value=${live(content)}
                  @input=${({ target }: Event) => change({ content: (target as HTMLTextAreaElement).value })}
                ></textarea>
              </div>`
            : nothing
        }
        <details>
          <summary>${text.further}</summary>
          ${block.fields.filter(({ name, isCommon }) => !isCommon && name !== DENSITY).map(view)}
        </details>
      </section>
      <section class="take" aria-labelledby="lines-heading">
        <h2 id="lines-heading">${text.host}</h2>
        ${hostView()}
      </section>
    `,
    form,
  );
  drawChecker();
}

function hostView() {
  const { ui, host, block, attributes, content } = settings;
  const text = words[ui];
  const place = places.find(({ name }) => name === host)!;
  const line = editorLine(settings);
  const theme = themeLines(settings).join('\n');
  const own = writtenFor(host, block.tag, attributes, contentOf(block, content));
  return html`
    <select
      aria-labelledby="lines-heading"
      @change=${({ target }: Event) => change({ host: (target as HTMLSelectElement).value })}
    >
      ${places.map(({ name, title }) => html`<option value=${name} ?selected=${name === host}>${title}</option>`)}
    </select>
    <h3>${text.editorLine}</h3>
    <p>${place.editor[ui]}</p>
    ${lineView('editor-line', line)} ${verdict(line)}
    <h3>${text.themeLine}</h3>
    <p>${place.theme[ui]}</p>
    ${lineView('theme-line', theme)} ${verdict(theme)}
    <p class="note">${text.themeVersion(version)}</p>
    ${
      preloads.length
        ? html`<p>${text.preload}</p>
            ${lineView('preload-lines', preloads.join('\n'))}`
        : nothing
    }
    ${
      own
        ? html`<h3>${text.ownLine(place.title)}</h3>
            ${lineView('own-line', own.code)}`
        : nothing
    }
    <h3>${text.elementLine}</h3>
    ${lineView('element-line', elementLine(settings))}
    <p><a href="../huong-dan/hosts-${host}.html">${text.packs} ${place.title}</a></p>
  `;
}

function radios(
  legend: string,
  name: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
) {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === chosen)}
            @change=${() => choose(value)}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

function lineView(id: string, line: string) {
  const text = words[settings.ui];
  const copy = async ({ target }: Event) => {
    const button = target as HTMLButtonElement;
    const isCopied = await navigator.clipboard?.writeText(line).then(
      () => true,
      () => false,
    );
    // Selected is half the way.
    if (!isCopied) getSelection()?.selectAllChildren(document.getElementById(id)!);
    button.nextElementSibling!.textContent = isCopied ? text.copied : text.selected;
  };
  return html`<div class="line">
    <pre id=${id} tabindex="0">${line}</pre>
    <button type="button" aria-describedby=${id} @click=${copy}>${text.copy}</button>
    <span role="status"></span>
  </div>`;
}

/** What `npm run snippets:check` says of it. */
function verdict(markup: string) {
  const { ui } = settings;
  const text = words[ui];
  const found = mistakesIn(markup);
  if (!found.length) return html`<p class="told good">${text.fine}</p>`;
  return html`<div class="told bad">
    <p>${text.wrong}</p>
    <ul>
      ${found.map(
        (mistake) =>
          html`<li data-rule=${mistake.rule}>
            ${mistake[ui]}
            ${mistake.found ? html`<br /><small>${text.seen}: <code>${mistake.found}</code></small>` : nothing}
            ${'hosts' in mistake ? html`<br /><small>${text.hosts}: ${mistake.hosts}</small>` : nothing}
          </li>`,
      )}
    </ul>
  </div>`;
}

function drawChecker() {
  const text = words[settings.ui];
  render(
    html`
      <h2>${text.check}</h2>
      <p>${text.checkHint}</p>
      <label for="snippet">${text.checkLabel}</label>
      <textarea
        id="snippet"
        rows="5"
        spellcheck="false"
        @input=${({ target }: Event) => {
          snippet = (target as HTMLTextAreaElement).value;
          drawChecker();
        }}
      ></textarea>
      <div role="status">${snippet ? verdict(snippet) : nothing}</div>
    `,
    checker,
  );
}

askSource();
draw();
void showPreloads();
if (location.protocol !== 'file:') void navigator.serviceWorker?.register('../service-worker.js');
