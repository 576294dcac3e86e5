import ts from 'typescript';

const textLike =
  ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BigIntLike | ts.TypeFlags.Any;

/**
 * Text beside other children stands in an element of its own. A browser's translator puts `<font>`
 * elements in place of text nodes: React then changes a text that is no longer shown, or throws where
 * it puts something before it or takes it away. Text alone in its element is set as the element's content.
 */
export const textInElement = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrap: 'Text beside other children stands in an element of its own: <span>.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const check = ({ type, children }) => {
      const kept = children.filter(isKept);
      // A fragment's children stand beside those of the element around it.
      if (type !== 'JSXFragment' && kept.length < 2) return;
      for (const node of kept) if (isText(node)) context.report({ node, messageId: 'wrap' });
    };
    const isText = (node) =>
      (node.type === 'JSXText' && node.value.trim() !== '') ||
      (node.type === 'JSXExpressionContainer' &&
        canBeText(checker, services.getTypeAtLocation(node.expression)));
    return { JSXElement: check, JSXFragment: check };
  },
};

/** False of comments, and of white space with a line break, which JSX drops. */
function isKept(child) {
  if (child.type === 'JSXText') return child.value.trim() !== '' || !child.value.includes('\n');
  return child.type !== 'JSXExpressionContainer' || child.expression.type !== 'JSXEmptyExpression';
}

/** Spaces alone are not text: a translator leaves them as they are. */
function canBeText(checker, type, seen = new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnionOrIntersection()) return type.types.some((one) => canBeText(checker, one, seen));
  if (type.isStringLiteral()) return type.value.trim() !== '';
  if (checker.isArrayType(type)) {
    return checker.getTypeArguments(type).some((item) => canBeText(checker, item, seen));
  }
  return (type.flags & textLike) !== 0;
}
