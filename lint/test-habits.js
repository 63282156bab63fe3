const habits = [
  [
    'CallExpression[callee.object.name=/^(it|test|describe|suite)$/][callee.property.name=/^(only|skip|todo)$/]',
    'Every test runs.',
  ],
  ['CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', 'Every test runs.'],
  ['CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]', 'Every test runs.'],
  [
    'TryStatement[handler] > BlockStatement.block CallExpression[callee.name="expect"]',
    'A caught assertion is no assertion.',
  ],
  [
    'CallExpression[callee.property.name=/^(equal|eq)$/][callee.object.property.name="to"] > Literal[raw="null"]',
    'A node that is there after all cannot be reported, and the run waits for it: expect(node === null).to.equal(true).',
  ],
];

/** For `no-restricted-syntax` in `test/`. */
export const testHabits = habits.map(([selector, message]) => ({ selector, message }));
