import DataEditLink from '@site/src/components/DataEditLink';
import SourceNotes from '@site/src/components/SourceNotes';
import {CLAIMS_WE_REFUSE} from '@site/src/data/claimsWeRefuse';
import type {ReactNode} from 'react';

/** Numbers and sayings of the field that we do not repeat, each with the reason. */
export default function RefusedClaims(): ReactNode {
  return (
    <>
      <ul>
        {CLAIMS_WE_REFUSE.map(({claim, why, facts}) => (
          <li key={claim}>
            <strong>“{claim}”</strong> {why} <SourceNotes facts={facts} />
          </li>
        ))}
      </ul>
      <DataEditLink what="this list" file="src/data/claimsWeRefuse.ts" />
    </>
  );
}
