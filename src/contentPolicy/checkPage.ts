import {type Finding, sortFindings} from './finding';
import {checkAddresses} from './rules/checkAddresses';
import {checkAnswerFirst} from './rules/checkAnswerFirst';
import {checkComponents} from './rules/checkComponents';
import {checkDirectives} from './rules/checkDirectives';
import {checkExpressions} from './rules/checkExpressions';
import {checkFirstUses} from './rules/checkFirstUses';
import {checkHeadings} from './rules/checkHeadings';
import {checkImages} from './rules/checkImages';
import {checkLinks} from './rules/checkLinks';
import {checkNodeTypes} from './rules/checkNodeTypes';
import type {PageContext} from './tree/pageContext';
import type {PageTree} from './tree/pageNodes';

type Rule = (tree: PageTree, context: PageContext) => Finding[];

const RULES: readonly Rule[] = [
  checkNodeTypes,
  checkExpressions,
  checkComponents,
  checkHeadings,
  checkDirectives,
  checkLinks,
  checkAddresses,
  checkImages,
  checkAnswerFirst,
  checkFirstUses,
];

/** Everything that a page's syntax tree must change, in reading order. The tree is only read. */
export function checkTree(tree: PageTree, context: PageContext): Finding[] {
  return sortFindings(RULES.flatMap((rule) => rule(tree, context)));
}
