import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../test/runner/on-path.js';

/** Where Debian's packages put scripts of pages. */
const scriptsFolder = '/usr/share/javascript';

/** Where Debian's package puts WordPress. */
export const wordpressFolder = '/usr/share/wordpress';

/** Where Debian's package puts Twig. */
export const twigFile = '/usr/share/php/Twig/autoload.php';

/** What these tests need beside Node and a browser, each with what is not run without it. */
const checks = {
  nginx: { check: 'the gateway, by nginx', found: () => onPath('nginx') && onPath('openssl') },
  php: { check: 'the PHP of the host packs', found: () => onPath('php') },
  yamllint: { check: 'the style of the packs’ YAML', found: () => onPath('yamllint') },
  xmllint: { check: 'the XML of the host packs', found: () => onPath('xmllint') },
  kses: { check: 'WordPress’s own filter', found: () => onPath('php') && hasWordPress() },
  prototype: {
    check: 'pages with prototype.js',
    found: () => existsSync(join(scriptsFolder, 'prototype/prototype.js')),
  },
  mootools: {
    check: 'pages with MooTools',
    found: () => existsSync(join(scriptsFolder, 'mootools/mootools-core.min.js')),
  },
  twig: { check: 'the templates for Drupal, by Twig', found: () => onPath('php') && existsSync(twigFile) },
  wordpress: {
    check: 'the plugin in a running WordPress',
    found: () => onPath('php') && onPath('mariadbd') && onPath('mariadb-install-db') && hasWordPress(),
  },
};

/**
 * Whether a check can be run on this machine.
 *
 * @param {keyof typeof checks} name
 * @throws {Error} where it cannot be run and `CI` is `true`: there, all checks are.
 */
export function canRun(name) {
  const { check, found } = checks[name];
  const can = found();
  if (!can && process.env.CI === 'true') throw new Error(`${name} is missing on this machine, for ${check}`);
  return can;
}

/** One line that names what this machine cannot check, or nothing. */
export function describeMissing() {
  const missing = Object.values(checks).filter(({ found }) => !found());
  return missing.length
    ? `Not in this run, as programs are missing (see .ci/run): ${missing.map(({ check }) => check).join('; ')}`
    : '';
}

function hasWordPress() {
  return existsSync(join(wordpressFolder, 'wp-includes/kses.php'));
}
