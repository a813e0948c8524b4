import {useId, type ReactNode} from 'react';
import OptionLink, {type Choice} from './OptionLink';
import type {LabelledOption} from './options';
import styles from './styles.module.css';

interface OptionGroupProps {
  readonly label: string;
  readonly options: readonly LabelledOption[];
  readonly choice: Choice;
}

/** Options of one line each, under a heading. */
export default function OptionGroup({label, options, choice}: OptionGroupProps): ReactNode {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.page}>
      <div role="presentation" id={id} className={styles.groupHead}>
        {label}
      </div>
      {options.map((option) => (
        <OptionLink key={option.key} option={option} choice={choice}>
          <bdi>{option.label}</bdi>
        </OptionLink>
      ))}
    </div>
  );
}
