import ChangeLog from '@site/src/components/ChangeLog';
import DecisionGuide from '@site/src/components/DecisionGuide';
import Deck from '@site/src/components/Deck';
import FailureCode from '@site/src/components/FailureCode';
import FailureList from '@site/src/components/FailureList';
import GlossaryList from '@site/src/components/GlossaryList';
import Handoff from '@site/src/components/Handoff';
import MaturityLadders from '@site/src/components/MaturityLadders';
import OriginalPoints from '@site/src/components/OriginalPoints';
import OwnershipMatrix from '@site/src/components/OwnershipMatrix';
import PipelineDiagram from '@site/src/components/PipelineDiagram';
import PropsTable from '@site/src/components/PropsTable';
import ReadingPath from '@site/src/components/ReadingPath';
import RecordedPayload from '@site/src/components/RecordedPayload';
import RefusedClaims from '@site/src/components/RefusedClaims';
import RoleTable from '@site/src/components/RoleTable';
import Slide from '@site/src/components/Slide';
import ScaleEngines from '@site/src/components/ScaleEngines';
import ScaleTable from '@site/src/components/ScaleTable';
import SourceIndex from '@site/src/components/SourceIndex';
import SourceList from '@site/src/components/SourceList';
import SpeakerNotes from '@site/src/components/SpeakerNotes';
import TeamStructure from '@site/src/components/TeamStructure';
import TrialList from '@site/src/components/TrialList';
import TrialSetup from '@site/src/components/TrialSetup';
import ThresholdExplorer from '@site/src/components/ThresholdExplorer';
import TrustMarkLegend from '@site/src/components/TrustMarkLegend';

/**
 * Words that few pages use: plugins/page-components brings each, with its style, to the pages that write it and
 * to no other. scripts/generateVocabulary.ts reads their props from here.
 */
const vocabulary = {
  ChangeLog,
  DecisionGuide,
  Deck,
  FailureCode,
  FailureList,
  GlossaryList,
  Handoff,
  MaturityLadders,
  OriginalPoints,
  OwnershipMatrix,
  PipelineDiagram,
  PropsTable,
  ReadingPath,
  RecordedPayload,
  RefusedClaims,
  RoleTable,
  Slide,
  ScaleEngines,
  ScaleTable,
  SourceIndex,
  SourceList,
  SpeakerNotes,
  TeamStructure,
  TrialList,
  TrialSetup,
  ThresholdExplorer,
  TrustMarkLegend,
};

export default vocabulary;
