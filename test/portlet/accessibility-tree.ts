import { a11ySnapshot } from '@web/test-runner-commands';

/** One thing that assistive technology meets. */
export interface Met {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly expanded?: boolean;
}

interface Node extends Met {
  readonly children?: readonly Node[];
}

/** What assistive technology meets in the page, in reading order. Chromium alone can tell. */
export async function accessibilityTree(): Promise<Met[]> {
  return flat((await a11ySnapshot({})) as unknown as Node).slice(1);
}

function flat({ role, name, level, expanded, children = [] }: Node): Met[] {
  const met = { role, name, ...(level && { level }), ...(expanded !== undefined && { expanded }) };
  return [met, ...children.flatMap(flat)];
}
