// House rules oxlint has no word for. oxlint loads this file as a plugin named "river".

const message = 'The domain has no clock: take the instant as an argument.';

/** `new Date()` and `Date()` read the clock; `new Date(instant)` only converts. */
const noClock = {
  create(/** @type {any} */ context) {
    const isDate = (/** @type {any} */ node) => node.callee.type === 'Identifier' && node.callee.name === 'Date';
    return {
      NewExpression(/** @type {any} */ node) {
        if (isDate(node) && node.arguments.length === 0) context.report({ node, message });
      },
      CallExpression(/** @type {any} */ node) {
        if (isDate(node)) context.report({ node, message });
      },
    };
  },
};

/** A second, softer bound below `max-lines`, which has only one severity. */
const longFile = {
  create(/** @type {any} */ context) {
    return {
      Program(/** @type {any} */ node) {
        const lines = context.sourceCode.lines.length;
        if (lines > 200) context.report({ node, message: `${lines} lines: most files stay under 200.` });
      },
    };
  },
};

/** @type {{ meta: { name: string }, rules: Record<string, unknown> }} */
const plugin = { meta: { name: 'river' }, rules: { 'no-clock': noClock, 'long-file': longFile } };
export default plugin;
