import Link from '@docusaurus/Link';
import Island from '@site/src/components/Island';
import {PART_IDS, PARTS, QUESTIONS, type PartId} from '@site/src/data/decision';
import {MLE_TYPES} from '@site/src/data/mleTypes';
import {outcomeRules} from '@site/src/lib/decisionRules';
import {conditionOf} from '@site/src/lib/decisionToMarkdown';
import {countOf} from '@site/src/lib/weighAnswers';
import type {ReactNode} from 'react';
import CopyRules from './CopyRules';
import Grounds from './Grounds';
import styles from './styles.module.css';

/** The rules as tables by which a reader can decide with a pencil. Without script they stand open. */
export default function AllRules(): ReactNode {
  return (
    <details className={styles.rules}>
      <summary>All rules: decide by hand</summary>
      {PART_IDS.map((part) => (
        <PartTable key={part} part={part} />
      ))}
      <OutcomeTable />
      <Island name="DecisionRules" of={CopyRules} given={{}} />
    </details>
  );
}

/** The roles of rows and cells are written out because on a phone they are laid out as blocks. */
function PartTable({part}: {readonly part: PartId}): ReactNode {
  return (
    <table className={styles.table} role="table">
      <caption>
        {PARTS[part].title} <span>{PARTS[part].how}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Your answer', 'It counts', 'Because'].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {QUESTIONS.filter((question) => question.part === part).map(({id, text, answers}) => (
        <tbody key={id} role="rowgroup">
          <tr role="row" className={styles.asked}>
            <th role="rowheader" scope="rowgroup" colSpan={3}>
              {text}
            </th>
          </tr>
          {answers.flatMap(({id: answer, label, rules}) =>
            rules.map((rule) => (
              <tr key={`${answer} ${rule.reason}`} role="row">
                <th role="rowheader" scope="row">
                  {label}
                </th>
                <td role="cell">{countOf(rule, MLE_TYPES)}</td>
                <td role="cell">
                  {rule.reason} <Grounds facts={rule.facts} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      ))}
    </table>
  );
}

function OutcomeTable(): ReactNode {
  return (
    <table className={styles.table} role="table">
      <caption>
        What the count means <span>Add up your points and marks; exactly one row holds.</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {['The answer', 'When', 'What it means, and what to do'].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {outcomeRules().map(({outcome: {id, title, meaning, facts, advice}, when}) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row" className={styles.named}>
              {title}
            </th>
            <td role="cell">{when}</td>
            <td role="cell">
              {meaning} <Grounds facts={facts} />
              <ul>
                {advice.map((step) => (
                  <li key={step.text}>
                    {step.when !== undefined && <em>If {conditionOf(step.when)}: </em>}
                    {step.text} <Link to={step.link.to}>{step.link.label}</Link>{' '}
                    <Grounds facts={step.facts} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
