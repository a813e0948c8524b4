import ResultLink from '@site/src/components/ResultLink';
import clsx from 'clsx';
import type {MouseEvent, ReactNode} from 'react';
import type {Option} from './options';
import styles from './styles.module.css';

/** The options on screen as the keyboard knows them. */
export interface Choice {
  readonly options: readonly Option[];
  /** Key of the option to which Enter leads. */
  readonly active: string | undefined;
  readonly idOf: (key: string) => string;
  /** The reader took an option; `isAside` when it opens in another tab or window and the box stays. */
  readonly onTake: (option: Option, isAside: boolean) => void;
}

interface OptionLinkProps {
  readonly option: Option;
  readonly choice: Choice;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
}

/** An option of the list that is a real link too: it can be copied, and opened in another tab. */
export default function OptionLink({
  option,
  choice,
  className,
  children,
  ...aria
}: OptionLinkProps): ReactNode {
  const isActive = choice.active === option.key;
  const take = (event: MouseEvent): void => {
    const isAside = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (option.search !== undefined && !isAside) event.preventDefault();
    choice.onTake(option, isAside);
  };
  return (
    <ResultLink
      {...aria}
      role="option"
      id={choice.idOf(option.key)}
      aria-selected={isActive}
      className={clsx(styles.option, className)}
      // The field keeps the focus; the arrows reach every option.
      tabIndex={-1}
      to={option.address}
      onClick={take}
    >
      {children}
    </ResultLink>
  );
}
