import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';

const DEVELOPMENT = 'cdx:npm:package:development';

/**
 * What the release contains of others, as CycloneDX, by npm. Its serial number and time, which npm makes up anew each time, are
 * made from the content and the commit.
 *
 * @param {string} name The package's; npm takes the folder's.
 * @param {string} timestamp ISO 8601.
 * @returns {Promise<string>} JSON.
 */
export async function sbom(name, timestamp) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // With `--omit dev` npm leaves out what tools need, too.
  const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'];
  const { stdout } = await promisify(execFile)(npm, ['sbom', ...options], { maxBuffer: 2 ** 26 });
  const { metadata, components, dependencies, ...facts } = JSON.parse(stdout);
  const shipped = components.filter(({ properties = [] }) => !properties.some((item) => item.name === DEVELOPMENT));
  const refs = new Set([metadata.component, ...shipped].map((item) => item['bom-ref']));
  const bom = {
    ...facts,
    serialNumber: undefined,
    // Which npm wrote it is of no interest, and differs from machine to machine.
    metadata: { ...metadata, timestamp, tools: undefined, component: { ...metadata.component, name } },
    components: shipped,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  };
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');
  return `${JSON.stringify({ ...bom, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`;
}
