import Island from '@site/src/components/Island';
import type {ReactNode} from 'react';
import AllRules from './AllRules';
import LiveDecisionGuide from './Live';

/**
 * Asks a few questions and says whether an ML engineer is needed, which kind, why, and what would change that. The
 * answers stand in the address, so that a result can be shared. Its rules show as tables too, with or without script.
 */
export default function DecisionGuide(): ReactNode {
  return (
    <Island
      name="DecisionGuide"
      of={LiveDecisionGuide}
      given={{}}
      inPage={{rules: <AllRules />}}
      wakesAt="^[?]"
    />
  );
}
