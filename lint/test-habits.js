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
];

/** For `no-restricted-syntax` in `test/`. */
export const testHabits = habits.map(([selector, message]) => ({ selector, message }));
