import { css } from 'lit';

/**
 * The public `--portlet-*` properties with their defaults, given short private names; and the reset that keeps a
 * page's `html { font-size: 62.5% }`, justified text or capitals out. The reset stands on the block's own root, not on
 * `:host`, because a page's `* { … !important }` reaches the host and is inherited from there. What hides the block, or
 * says that the page is dark, is let in.
 *
 * Lengths follow from the density, so that styles name these and no density: `--text`, size of text; `--heading` and `--small`, of a
 * heading and of what is beside the point; `--bar`, least height of the bar; `--gap`, between things and at the edges; `--row`,
 * above and below a row of a list; `--target`, least height of what is pressed.
 *
 * Text contrast is at least 7:1 on its ground in both presets. That is why the bar is #0057ad (7.08:1 with white) and
 * not the original's #0059b0 (6.87:1).
 */
export const tokens = css`
  .portlet {
    --accent: var(--portlet-accent, #0057ad);
    --mark: var(--portlet-mark, var(--accent));
    --on-accent: var(--portlet-on-accent, #fff);
    --surface: var(--portlet-surface, #fff);
    --surface-2: var(--portlet-surface-muted, #f4f7fb);
    --ink: var(--portlet-ink, #1b2129);
    --ink-2: var(--portlet-ink-muted, #4a5560);
    --link: var(--portlet-link, #00509f);
    --line: var(--portlet-line, #d3dae2);
    --notice: var(--portlet-notice, #fff6df);
    --on-notice: var(--portlet-on-notice, #4d3300);
    --focus: var(--portlet-focus, #0057ad);
    --radius: var(--portlet-radius, 4px);
    --text: var(--portlet-font-size, max(16px, 1rem));
    --heading: 1.0625em;
    --small: max(12px, 0.8125em);
    --target: 28px;
    --bar: max(40px, var(--target));
    --gap: var(--portlet-gap, 12px);
    --row: 8px;

    all: initial;
    display: block;
    color-scheme: inherit;
    visibility: inherit;
    color: var(--ink);
    background: var(--surface);
    font-family: var(--portlet-font-family, inherit);
    font-size: var(--text);
    line-height: 1.5;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .portlet.compact {
    --text: var(--portlet-font-size, max(14px, 0.875rem));
    --heading: 1em;
    --bar: max(30px, var(--target));
    --gap: var(--portlet-gap, 8px);
    --row: 3px;
  }
  @container (max-width: 17.49em) {
    .portlet.auto {
      --text: var(--portlet-font-size, max(14px, 0.875rem));
      --heading: 1em;
      --bar: max(30px, var(--target));
      --gap: var(--portlet-gap, 8px);
      --row: 3px;
    }
  }
  @media (pointer: coarse) {
    .portlet {
      --target: 44px;
    }
  }

  /* Follows the page: dark only where the page itself has said color-scheme: dark. */
  @supports (color: light-dark(#000, #fff)) {
    .portlet {
      --accent: var(--portlet-accent, light-dark(#0057ad, #0b4a8f));
      --mark: var(--portlet-mark, light-dark(var(--accent), var(--link)));
      --surface: var(--portlet-surface, light-dark(#fff, #1b2129));
      --surface-2: var(--portlet-surface-muted, light-dark(#f4f7fb, #252d37));
      --ink: var(--portlet-ink, light-dark(#1b2129, #e8edf3));
      --ink-2: var(--portlet-ink-muted, light-dark(#4a5560, #bac4d0));
      --link: var(--portlet-link, light-dark(#00509f, #9cc8ff));
      --line: var(--portlet-line, light-dark(#d3dae2, #3d4855));
      --notice: var(--portlet-notice, light-dark(#fff6df, #33290f));
      --on-notice: var(--portlet-on-notice, light-dark(#4d3300, #ffe2a8));
      --focus: var(--portlet-focus, light-dark(#0057ad, #9cc8ff));
    }
  }
`;
