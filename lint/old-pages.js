/** Array methods of mootools and prototype.js, and what Chrome 80 or Safari 13 lack and no compiler can add. */
const oldPages = [
  [
    'ForInStatement',
    'Old pages add enumerable keys to arrays and objects: use for…of, a Map or Object.keys.',
  ],
  [
    'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    'MooTools breaks Array.from: use [...].',
  ],
  [
    'CallExpression[callee.property.name="entries"][arguments.length=0]',
    'prototype.js takes entries() away.',
  ],
  ['CallExpression[callee.property.name=/^reduce/]', 'prototype.js 1.6 has another reduce(): use a loop.'],
  [
    'CallExpression[callee.property.name=/^(starts|ends)With$/][arguments.length=2]',
    'startsWith() of prototype.js knows no position: use slice().',
  ],
  [
    ':matches(NewExpression[callee.name="Event"], ClassDeclaration[superClass.name="Event"])',
    'MooTools leaves another Event under the name: use CustomEvent, or the class that it extends.',
  ],
  ['CallExpression[callee.property.name="replaceAll"]', 'Chrome 80 has no replaceAll.'],
  ['CallExpression[callee.property.name="at"]', 'Chrome 80 has no at().'],
  [
    'CallExpression[callee.property.name=/^(toSorted|toReversed|toSpliced|findLast|findLastIndex|group|groupBy)$/]',
    'Chrome 109 has it, Chrome 80 has not.',
  ],
  [
    'CallExpression[callee.object.name="Object"][callee.property.name="hasOwn"]',
    'Chrome 80 has no Object.hasOwn.',
  ],
  ['CallExpression[callee.name="structuredClone"]', 'Chrome 80 has no structuredClone.'],
  [
    'CallExpression[callee.object.name="crypto"][callee.property.name="randomUUID"]',
    'Pages over http have no randomUUID.',
  ],
  ['Literal[regex.pattern=/\\(\\?<[=!]/]', 'Safari before 16.4 refuses the whole file for a look-behind.'],
  ['AwaitExpression:not(:function *)', 'Top-level await stops every bundler that makes a classic script.'],
];

/** For `no-restricted-syntax` in `src/`. */
export const oldPageSyntax = oldPages.map(([selector, message]) => ({ selector, message }));
