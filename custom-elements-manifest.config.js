/** What the manifest is made of: the doc comments of the sources. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.css.ts'],
  litelement: true,
  quiet: true,
  plugins: [definitions(), namedEvents()],
};

/** Reads which tag a class has from the call `define('weather-regions', WeatherRegions)` in a `define.ts`. */
function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, elementClass] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag)) return;
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        {
          kind: 'custom-element-definition',
          name: tag.text,
          declaration: {
            name: elementClass.getText(),
            module: moduleDoc.path.replace('define.ts', `${tag.text}.ts`),
          },
        },
      ];
    },
  };
}

/** Our events are classes that know their own names, whose arguments the analyzer takes for names: only `@fires` counts. */
function namedEvents() {
  return {
    name: 'named-events',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations ?? []) {
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith('portlet-'));
      }
    },
  };
}
