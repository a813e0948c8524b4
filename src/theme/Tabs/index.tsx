import SiteStorage from '@generated/site-storage';
import type {Props as TabItemProps} from '@theme/TabItem';
import type {Props} from '@theme/Tabs';
import clsx from 'clsx';
import {Children, isValidElement, useId, type ReactElement, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Tabs as plain HTML: the tab that is open at first is marked in it, and src/pageScript/tabs.ts does the rest.
 * Without script the list of tabs goes, and every panel shows under its label.
 */
export default function Tabs({children, groupId, className}: Props): ReactNode {
  const id = useId();
  const items = Children.toArray(children).filter(isTabItem);
  const chosen = items.find(({props}) => props.default) ?? items[0];
  return (
    <div
      className="tabs-container"
      data-tabs-key={groupId && `docusaurus.tab.${groupId}${SiteStorage.namespace}`}
      data-storage={SiteStorage.type}
    >
      <div role="tablist" className={clsx('tabs', className)}>
        {items.map((item) => (
          <div
            key={item.props.value}
            role="tab"
            id={`${id}${item.props.value}`}
            className={clsx('tabs__item', styles.tab)}
            aria-controls={`${id}${item.props.value}-panel`}
            aria-selected={item === chosen}
            tabIndex={item === chosen ? 0 : -1}
            data-value={item.props.value}
          >
            {item.props.label ?? item.props.value}
          </div>
        ))}
      </div>
      <div className={styles.panels}>
        {items.map((item) => (
          <div
            key={item.props.value}
            role="tabpanel"
            id={`${id}${item.props.value}-panel`}
            aria-labelledby={`${id}${item.props.value}`}
            hidden={item !== chosen}
          >
            {item}
          </div>
        ))}
      </div>
    </div>
  );
}

function isTabItem(child: ReactNode): child is ReactElement<TabItemProps> {
  return isValidElement<Partial<TabItemProps>>(child) && child.props.value !== undefined;
}
