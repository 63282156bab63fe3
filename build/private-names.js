import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const litFiles = [
  '@lit/reactive-element',
  'lit-html',
  'lit-html/directive.js',
  'lit-element/lit-element.js',
].map((name) => require.resolve(name));
const { Private, Protected, Override } = ts.ModifierFlags;

/**
 * The names of class members that only our own classes use, each with a short one: private and protected ones whose name
 * means nothing else anywhere in the sources. It is none where it is also a field of an object or of an interface, stands
 * in a string or under a decorator, is read from anything but `this`, or is Lit's or the browser's own.
 *
 * The same in every file of a build, as a class and the class that it extends may lie in two of them.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function privateNames(folder = 'src') {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const own = new Set();
  const foreign = new Set(litFiles.flatMap((path) => readFileSync(path, 'utf8').match(/[\w$]+/g)));

  const look = (node) => {
    if (isMember(node)) {
      const flags = ts.getCombinedModifierFlags(node);
      const isHidden = flags & (Private | Protected) && !ts.getDecorators(node)?.length;
      if (!isHidden) foreign.add(node.name.text);
      else if (!(flags & Override)) own.add(node.name.text);
    } else if (ts.isPropertyAccessExpression(node)) {
      const name = node.name.text;
      uses.set(name, (uses.get(name) ?? 0) + 1);
      if (![ts.SyntaxKind.ThisKeyword, ts.SyntaxKind.SuperKeyword].includes(node.expression.kind))
        foreign.add(name);
    } else if (ts.isBindingElement(node) && !isOfThis(node)) {
      foreign.add((node.propertyName ?? node.name).getText());
    } else if (isField(node) || ts.isStringLiteralLike(node)) {
      foreign.add((node.name ?? node).text);
    }
    ts.forEachChild(node, look);
  };
  const files = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.ts'));
  files
    .sort()
    .forEach((path) =>
      look(
        ts.createSourceFile(path, readFileSync(`${folder}/${path}`, 'utf8'), ts.ScriptTarget.Latest, true),
      ),
    );

  return new Map(
    [...own]
      .filter((name) => !foreign.has(name))
      .sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || (one < other ? -1 : 1))
      .map((name, index) => [name, `_${index.toString(36)}`]),
  );
}

/** A class's member, also one that its constructor's parameters declare. */
const isMember = (node) =>
  (ts.isClassElement(node) && node.name && ts.isIdentifier(node.name)) ||
  (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));

/** Anything else that gives a name to a part of an object. */
const isField = (node) =>
  ts.isPropertySignature(node) ||
  ts.isMethodSignature(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isShorthandPropertyAssignment(node) ||
  (ts.isMethodDeclaration(node) && ts.isObjectLiteralExpression(node.parent));

/** `const { name } = this` */
const isOfThis = ({ parent }) =>
  ts.isVariableDeclaration(parent.parent) && parent.parent.initializer?.kind === ts.SyntaxKind.ThisKeyword;
