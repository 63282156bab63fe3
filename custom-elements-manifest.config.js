import { readFileSync } from 'node:fs';

/** @type {import('typescript').TypeChecker} */
let checker;

/** What the manifest is made of: the types and doc comments of the sources, and the defaults of the custom properties. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.css.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  overrideModuleCreation({ ts, globs }) {
    const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const program = ts.createProgram(globs, ts.parseJsonConfigFileContent(config, ts.sys, '.').options);
    checker = program.getTypeChecker();
    return globs.map((path) => program.getSourceFile(path));
  },
  plugins: [definitions(), namedEvents(), valuesInFull(), tokenDefaults()],
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

/** Writes types by their values, `'table' | 'cards' | 'tabs'` for `ViewName`: editors look no further than the manifest. */
function valuesInFull() {
  return {
    name: 'values-in-full',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const { members = [], attributes = [] } =
        moduleDoc.declarations?.find(({ name }) => name === node.name?.text) ?? {};
      for (const property of node.members.filter(ts.isPropertyDeclaration)) {
        const field = members.find(({ name }) => name === property.name.getText());
        const values = valuesOf(checker.getTypeAtLocation(property), field?.default);
        if (!values) continue;
        for (const item of [field, ...attributes.filter(({ fieldName }) => fieldName === field.name)])
          item.type = { text: values };
      }
    },
  };
}

/**
 * @param {import('typescript').Type} type
 * @param {string} [standard] The default, which goes first; `none` goes last, as compilers have no order of their own.
 */
function valuesOf(type, standard) {
  const types = type.isUnion() ? type.types : [];
  const names = types.filter((part) => part.isStringLiteral()).map(({ value }) => `'${value}'`);
  if (!names.length) return undefined;
  const rank = (name) => (name === standard ? 0 : name === `'none'` ? 2 : 1);
  names.sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  // `string & {}` says that there may be several.
  const isOpen = types.some((part) => part.isIntersection());
  const isNullable = types.some((part) => checker.typeToString(part) === 'null');
  return [...names, ...(isOpen ? ['string'] : []), ...(isNullable ? ['null'] : [])].join(' | ');
}

/** Reads what each custom property falls back to from the style sheet that does so. */
function tokenDefaults() {
  const sheet = readFileSync('src/theme/tokens.css.ts', 'utf8');
  return {
    name: 'token-defaults',
    moduleLinkPhase({ moduleDoc }) {
      for (const property of (moduleDoc.declarations ?? []).flatMap(
        ({ cssProperties = [] }) => cssProperties,
      )) {
        property.default ??= fallbackOf(property.name, sheet);
      }
    },
  };
}

/**
 * @param {string} name
 * @param {string} sheet
 */
function fallbackOf(name, sheet) {
  const [, fallback] =
    new RegExp(`var\\(${name}, ((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))+)\\)`).exec(sheet) ?? [];
  return fallback?.replace(/var\(--(?!portlet)/g, 'var(--portlet-');
}
