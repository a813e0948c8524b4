import {SITE_FOLDER} from './files/contentFolder';
import {type Finding, sortFindings} from './finding';
import {checkAddresses} from './rules/checkAddresses';
import {checkAnswerFirst} from './rules/checkAnswerFirst';
import {checkCharacters} from './rules/checkCharacters';
import {checkComponents} from './rules/checkComponents';
import {checkDirectives} from './rules/checkDirectives';
import {checkExpressions} from './rules/checkExpressions';
import {checkFences} from './rules/checkFences';
import {checkFirstUses} from './rules/checkFirstUses';
import {checkHeadingIds} from './rules/checkHeadingIds';
import {checkHeadings} from './rules/checkHeadings';
import {checkImages} from './rules/checkImages';
import {checkLinks} from './rules/checkLinks';
import {checkLists} from './rules/checkLists';
import {checkNodeTypes} from './rules/checkNodeTypes';
import {checkReferences} from './rules/checkReferences';
import {checkTables} from './rules/checkTables';
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
  checkReferences,
  checkTables,
  checkLists,
  checkFences,
  checkCharacters,
];

/** The manner of this site, asked of its own pages only. */
const HOUSE_RULES: readonly Rule[] = [checkHeadingIds, checkAnswerFirst, checkFirstUses];

/** Everything that a page's syntax tree must change, in reading order. The tree is only read. */
export function checkTree(tree: PageTree, context: PageContext): Finding[] {
  const isSitePage = (context.folder?.path ?? SITE_FOLDER) === SITE_FOLDER;
  const rules = isSitePage ? [...RULES, ...HOUSE_RULES] : RULES;
  return sortFindings(rules.flatMap((rule) => rule(tree, context)));
}
