/** The oldest browsers with full behaviour: what modules are written for. */
export const modern = ['chrome109', 'firefox115', 'safari16'];

/** The oldest browsers that the classic script must not trouble: it is read, and fails quietly where something lacks. */
export const ancient = ['chrome80', 'firefox78', 'safari13'];
